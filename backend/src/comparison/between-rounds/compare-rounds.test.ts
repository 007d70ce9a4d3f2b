import fc from 'fast-check';
import type { Publication, ShownGroup, StatementResult } from '../../publication/publication';
import { SMALL_QUESTIONNAIRE } from '../../publication/small-round.fixture';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import { compareRounds, type AskedPublication } from './compare-rounds';
import type { RoundComparison } from './round-comparison';

const KEYS = statementsOf(SMALL_QUESTIONNAIRE).map(({ key }) => key);

function result(favourable: number, answered: number): StatementResult {
  const value = favourable / answered;
  const interval = { low: value, high: value };
  return {
    status: 'shown',
    answered,
    favourable: { value, interval },
    mean: null,
    distribution: null,
    outside: null,
  };
}

/** A round with one group; `counts` gives the favourable of each statement. */
function round(
  key: string,
  counts: Readonly<Record<string, number>>,
  group: Partial<ShownGroup> = {},
  questionnaire: Questionnaire = SMALL_QUESTIONNAIRE,
): AskedPublication {
  const answered = group.answered ?? 30;
  const results = Object.fromEntries(
    Object.entries(counts).map(([statement, count]) => [statement, result(count, answered)]),
  );
  const shown = {
    key: 'k',
    name: 'Kommunen',
    kind: 'kommune',
    parentKey: null,
    baselineScope: null,
    status: 'shown',
    invited: 40,
    answered,
    statements: results,
    subthemes: {},
    themes: {},
    overall: result(answered, answered),
    comparable: ['før'],
    ...group,
  } satisfies ShownGroup;
  const identity = { key, name: key, kind: 'annual' as const, questionnaire: 'small' };
  const publication: Publication = {
    method: 'test',
    round: { ...identity, closedOn: '2026-01-01', simulated: true },
    minimum: 5,
    groups: [shown],
    breakdowns: [],
  };
  return { publication, questionnaire };
}

const TURNED = {
  ...{ rose: 'fell', fell: 'rose', none: 'none' },
  ...{ 'sign-of-rise': 'sign-of-fall', 'sign-of-fall': 'sign-of-rise' },
};
const same = (count: number) => Object.fromEntries(KEYS.map((key) => [key, count]));
const cell = (comparison: RoundComparison, level: string, key: string) =>
  comparison.items.find((item) => item.level === level && item.key === key)!.cells.k;

describe('comparing two rounds', () => {
  it('calls a large change of a subtheme in the direction it went, and of its theme, but of no single statement', () => {
    const comparison = compareRounds(
      round('før', same(8)),
      round('nu', { ...same(8), a1: 24, a2: 22 }),
    );
    expect(cell(comparison, 'subtheme', '1a')).toMatchObject({ grade: 'rose', answered: 30 });
    expect(cell(comparison, 'subtheme', '3b')).toMatchObject({ change: 0, grade: 'none' });
    expect(cell(comparison, 'statement', 'a1')).toMatchObject({ adjusted: null, grade: 'none' });
  });

  it('has a sign of what its own interval tells from 0, and the many comparisons do not', () => {
    const comparison = compareRounds(
      round('før', same(8)),
      round('nu', { ...same(8), a1: 15, a2: 15 }),
    );
    expect(cell(comparison, 'subtheme', '1a')).toMatchObject({ grade: 'sign-of-rise' });
    expect(cell(comparison, 'overall', 'overall')).toMatchObject({ grade: 'none' });
    expect(comparison.signsByChance.k).toBeGreaterThan(0);
    expect(comparison.minimumDetectableChange.k).toBeGreaterThan(15 / 30 - 8 / 30);
  });

  it('takes the overall statement for a theme of its own', () => {
    const overall = (count: number) => ({ overall: result(count, 30) });
    const comparison = compareRounds(
      round('før', same(8), overall(24)),
      round('nu', same(8), overall(8)),
    );
    expect(cell(comparison, 'overall', 'overall')).toMatchObject({ grade: 'fell' });
  });

  it('calls nothing in a group of fewer than fifteen, and says no minimum detectable change for it', () => {
    const small = { answered: 14, invited: 15 };
    const comparison = compareRounds(round('før', same(1), small), round('nu', same(14), small));
    expect(cell(comparison, 'subtheme', '1a')).toMatchObject({
      change: 13 / 14,
      adjusted: null,
      grade: 'none',
    });
    expect(comparison.minimumDetectableChange).toEqual({ k: null });
    expect(comparison.signsByChance).toEqual({ k: null });
  });

  it('compares a subtheme on the statements that both asked, and on no others', () => {
    const theme = SMALL_QUESTIONNAIRE.themes[0]!;
    const short: Questionnaire = {
      ...SMALL_QUESTIONNAIRE,
      themes: [
        {
          ...theme,
          subthemes: [
            { ...theme.subthemes[0]!, statements: theme.subthemes[0]!.statements.slice(0, 1) },
          ],
        },
      ],
    };
    const pulse = round('før', { a1: 15 }, {}, short);
    const comparison = compareRounds(pulse, round('nu', { ...same(30), a1: 18 }));
    const change = cell(comparison, 'subtheme', '1a');
    expect(change).toMatchObject({ statementsCompared: 1, statementsAsked: 2 });
    expect(change?.status === 'compared' && change.change).toBeCloseTo(0.1, 12);
    expect(cell(comparison, 'subtheme', '3b')).toEqual({ status: 'not-comparable' });
  });

  it('shows no change where a few who came or left could be told by it', () => {
    const before = round('før', same(10));
    const after = round('nu', same(20), { comparable: [] });
    for (const { cells } of compareRounds(before, after).items) {
      expect(cells.k).toEqual({ status: 'protected' });
    }
  });

  it('says why a figure is not there', () => {
    const hidden: StatementResult = { status: 'withheld', reason: 'protects-another' };
    const before = round('før', same(10));
    const { statements } = before.publication.groups[0] as ShownGroup;
    const comparison = compareRounds(
      round('før', same(10), { statements: { ...statements, b1: hidden } }),
      round('nu', same(20)),
    );
    expect(cell(comparison, 'subtheme', '1b')).toEqual(hidden);
  });

  const counts = fc.record(
    Object.fromEntries(KEYS.map((key) => [key, fc.integer({ min: 0, max: 30 })])),
  );

  it('turns around with its rounds, and calls no change of less than five points', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const there = compareRounds(round('før', before), round('nu', after));
        const back = compareRounds(round('før', after), round('nu', before));
        for (const [place, { cells }] of there.items.entries()) {
          const [one, other] = [cells.k, back.items[place]!.cells.k];
          if (one?.status !== 'compared' || other?.status !== 'compared') throw new Error();
          expect(one.change).toBeCloseTo(-other.change, 12);
          expect(other.grade).toBe(TURNED[one.grade]);
          if (one.grade === 'none') continue;
          expect(Math.abs(one.change)).toBeGreaterThan(0.0499);
          expect(one.interval.low * one.interval.high).toBeGreaterThan(0);
        }
      }),
    );
  });
});
