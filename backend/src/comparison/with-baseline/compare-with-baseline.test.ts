import type { Band, VerdictRule } from '../../baseline/baseline';
import type { BaselineBands, FoundBand } from '../../baseline/bands/baseline-bands';
import type { StatementAnswer } from '../../response/collected-response';
import { computePublication } from '../../publication/compute-publication';
import {
  CELLS,
  noNoise,
  SMALL_QUESTIONNAIRE,
  smallRound,
} from '../../publication/small-round.fixture';
import { besideBands, compareWithBaseline } from './compare-with-baseline';
import { replacedByNumbers } from './number-changes';

const band = (low: number, high: number, basis: Band['basis'] = 'findings'): Band => ({
  certain: { low, high },
  likely: { low, high },
  contradictory: false,
  findings: [],
  basis,
});
const found = (low: number, high: number, fromKommune = false): FoundBand => ({
  band: band(low, high),
  fromKommune,
});

/** a1 and c1 have bands; a2, b1 and c2 do not. */
const BANDS: BaselineBands = {
  ofStatement: ({ key }, scope) =>
    ({ a1: found(0, 0.2, scope !== null), c1: found(0.4, 0.6) })[key] ?? null,
  ofItem: () => null,
};

function from(cell: number, count: number, own: Readonly<Record<string, StatementAnswer>> = {}) {
  const all: Record<string, StatementAnswer> = {
    ...{ a1: 5, a2: 1, b1: 1, c1: 5, c2: 3, overall: 4 },
    ...own,
  };
  return Array.from({ length: count }, () => ({
    groupKeys: CELLS[cell]!,
    answers: all,
    background: {},
  }));
}

const round = smallRound([
  ...from(0, 9),
  ...from(0, 1, { a1: 1, a2: 5 }),
  ...from(3, 8),
  ...from(4, 5, { a1: 'dont-know' }),
]);
const publication = computePublication(
  {
    ...round,
    organisation: round.organisation.map((unit) =>
      unit.key === 'f1' ? { ...unit, baselineScope: 'stabe' } : unit,
    ),
  },
  noNoise,
);
/** Kommunen's share of a1 as it is published: of all who answered the round. */
const published = publication.groups.flatMap((group) => {
  const a1 = group.key === 'k' && group.status === 'shown' ? group.statements.a1 : undefined;
  return a1?.status === 'shown' ? [a1.favourable.value] : [];
})[0];
const compared = (bands = BANDS) => besideBands(publication, SMALL_QUESTIONNAIRE, bands);
const cell = (level: string, key: string, group: string, bands = BANDS) =>
  compared(bands).items.find((item) => item.level === level && item.key === key)!.cells[group]!;

describe('a publication beside the baseline', () => {
  it('has an item for each theme, subtheme and statement, and a cell for each group in it', () => {
    const { items, roundKey } = compared();
    expect(roundKey).toBe('r1');
    expect(items.map(({ level, key, parentKey }) => `${level} ${parentKey} ${key}`)).toEqual([
      ...['theme null 1', 'subtheme 1 1a', 'statement 1a a1', 'statement 1a a2'],
      ...['subtheme 1 1b', 'statement 1b b1'],
      ...['theme null 3', 'subtheme 3 3b', 'statement 3b c1', 'statement 3b c2'],
    ]);
    for (const { cells } of items) {
      expect(Object.keys(cells).sort()).toEqual(['f1', 'f1c1', 'f1c2', 'f2', 'k']);
    }
  });

  it('compares a statement with its band, and says whose band it is', () => {
    expect(cell('statement', 'a1', 'k')).toMatchObject({
      status: 'compared',
      share: published,
      bandFromKommune: false,
    });
    expect(cell('statement', 'a1', 'f1')).toMatchObject({ bandFromKommune: true });
    expect(cell('statement', 'c1', 'f1')).toMatchObject({ bandFromKommune: false });
  });

  it('takes into the band of a subtheme only the statements that have one', () => {
    expect(cell('subtheme', '1a', 'k')).toMatchObject({
      status: 'compared',
      band: band(0, 0.2),
      statementsCompared: 1,
      statementsWithBand: 1,
      statementsAsked: 2,
    });
  });

  it('shows the figure that was published, whatever it is compared on', () => {
    const [kommune] = publication.groups;
    if (kommune?.status !== 'shown') throw new Error('kommunen is withheld');
    for (const [level, key] of [
      ['subtheme', '1a'],
      ['subtheme', '3b'],
      ['theme', '1'],
    ] as const) {
      const own = kommune[`${level}s`][key];
      if (own?.status !== 'shown') throw new Error(`${key} is withheld`);
      const { value, interval } = own.favourable;
      expect(cell(level, key, 'k')).toMatchObject({ share: value, interval });
    }
  });

  it('gives a theme the mean of the bands of its subthemes that have one', () => {
    expect(cell('theme', '1', 'k')).toMatchObject({
      band: band(0, 0.2),
      statementsCompared: 1,
      statementsAsked: 3,
    });
  });

  it('keeps what was not measured and what is withheld apart, and gives neither a band', () => {
    for (const [level, key] of [
      ['statement', 'a2'],
      ['subtheme', '1b'],
    ] as const) {
      const unmeasured = cell(level, key, 'k');
      expect(unmeasured.status).toBe('not-measured-in-2020');
      expect(unmeasured).not.toHaveProperty('band');
    }
    expect(cell('statement', 'a1', 'f1c2')).toEqual({ status: 'withheld', reason: 'too-few' });
    expect(cell('theme', '1', 'f1c2')).toEqual({ status: 'withheld', reason: 'too-few' });
  });

  it("holds the municipality's own figure for a subtheme against the round's own figure", () => {
    const bands: BaselineBands = {
      ...BANDS,
      ofItem: (key) =>
        key === '3b' ? { band: band(0.75, 0.75, 'numbers'), fromKommune: false } : null,
    };
    expect(cell('subtheme', '3b', 'k', bands)).toMatchObject({
      share: 0.5,
      band: { basis: 'numbers' },
      statementsCompared: 2,
    });
  });

  it('calls a change since the own figure by the rule on changes, and none of a single statement', () => {
    const evidence = { findings: [], lexicon: {}, rule: {} as VerdictRule };
    const number = (itemKey: string, favourable: number) => ({
      ...{ groupKey: 'kommunen', answered: 60, itemKey, favourable },
    });
    const { items } = compareWithBaseline(publication, SMALL_QUESTIONNAIRE, {
      ...evidence,
      numbers: [number('3b', 0.95), number('c1', 0.1), number('1a', 0.5)],
    });
    const since = (key: string, group = 'k') => {
      const found = items.find((item) => item.key === key)!.cells[group]!;
      return found.status === 'compared' ? found.sinceNumber : null;
    };
    expect(since('3b')).toMatchObject({ grade: 'fell', change: 0.5 - 0.95 });
    expect(since('c1')).toMatchObject({ grade: 'none', adjusted: null });
    expect(since('c1')!.change).toBeGreaterThan(0.5);
    expect(since('3b', 'f2')).toMatchObject({ grade: 'none', adjusted: null });
    const same = compareWithBaseline(publication, SMALL_QUESTIONNAIRE, {
      ...evidence,
      numbers: [],
    });
    expect(JSON.stringify(same)).not.toContain('sinceNumber');
    const isReplaced = replacedByNumbers({ roundKey: 'r1', items });
    expect(isReplaced({ key: 'c1' }, { key: 'k' })).toBe(true);
    expect(isReplaced({ key: 'a2' }, { key: 'k' })).toBe(false);
  });
});
