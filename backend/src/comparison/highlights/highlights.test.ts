import type { Change } from '@ledelsespuls/contracts/bodies/results/changes';
import type { ChangeGrade } from '@ledelsespuls/contracts/lists/results/verdicts';
import type { Publication, PublishedGroup, ShownGroup } from '../../publication/publication';
import { SMALL_QUESTIONNAIRE } from '../../publication/small-round.fixture';
import type { RoundComparison } from '../between-rounds/round-comparison';
import { highlightsOf } from './highlights';

const interval = { low: 0, high: 1 };
const at = (value: number) => ({
  ...{ status: 'shown' as const, answered: 30, favourable: { value, interval }, mean: null },
});
const THEMES = SMALL_QUESTIONNAIRE.themes;
const SUBTHEMES = THEMES.flatMap(({ subthemes }) => subthemes);

const group = (key: string, kind: ShownGroup['kind'], parentKey: string | null = 'k') =>
  ({
    ...{ key, name: `Gruppe ${key}`, kind, parentKey, baselineScope: null },
    ...{ status: 'shown', invited: 40, answered: 30, statements: {}, themes: {} },
    subthemes: Object.fromEntries(SUBTHEMES.map((one, place) => [one.key, at(0.3 + place / 10)])),
    overall: { ...at(0.65), distribution: null, outside: null },
  }) satisfies ShownGroup;
const GROUPS: readonly PublishedGroup[] = [
  { ...group('k', 'kommune', null), name: 'Kommunen' },
  group('f', 'forvaltning'),
  group('g', 'forvaltning'),
  group('c', 'center', 'f'),
  {
    ...{ key: 'h', name: 'Gruppe h', kind: 'forvaltning', parentKey: 'k', baselineScope: null },
    ...{ status: 'withheld', reason: 'too-few' },
  },
];

interface Moved {
  readonly item: string;
  readonly group: string;
  readonly grade: ChangeGrade;
  readonly by: number;
}

const cellOf = (by: number, grade: ChangeGrade): Change => ({
  ...{
    status: 'compared',
    earlier: 0.5,
    later: 0.5 + by,
    change: by,
    interval: { low: 0, high: 1 },
  },
  ...{ answered: 30, adjusted: 0.01, grade, isApproximate: false },
  ...{ statementsCompared: 2, statementsAsked: 2 },
});

/** Nothing moved but what is named. */
function comparison(moved: readonly Moved[]): RoundComparison {
  const cells = (key: string) =>
    Object.fromEntries(
      ['k', 'f', 'g', 'c'].map((groupKey) => {
        const one = moved.find((move) => move.item === key && move.group === groupKey);
        return [groupKey, one ? cellOf(one.by, one.grade) : cellOf(0, 'none')];
      }),
    );
  return {
    earlier: { key: 'før', name: 'Årsmåling før', kind: 'annual', closedOn: '2025-11-07' },
    later: { key: 'nu', name: 'Årsmåling nu', kind: 'annual', closedOn: '2026-10-23' },
    items: [
      ...THEMES.map(({ key }) => ({
        ...{ level: 'theme' as const, key, parentKey: null, cells: cells(`theme ${key}`) },
      })),
      ...THEMES.flatMap((theme) =>
        theme.subthemes.map(({ key }) => ({
          ...{ level: 'subtheme' as const, key, parentKey: theme.key, cells: cells(key) },
        })),
      ),
      { level: 'overall', key: 'overall', parentKey: null, cells: cells('overall') },
    ],
    minimumDetectableChange: { k: 0.1, f: 0.2, g: null, c: null },
    signsByChance: {},
  };
}

const PUBLICATION: Publication = {
  ...{ method: 'test', minimum: 5, groups: [...GROUPS], breakdowns: [] },
  round: {
    ...{ key: 'nu', name: 'nu', kind: 'annual', questionnaire: 'small' },
    ...{ closedOn: '2026-10-23', simulated: true },
  },
};
const told = (moved: readonly Moved[]) =>
  highlightsOf(PUBLICATION, SMALL_QUESTIONNAIRE, comparison(moved));

const [FIRST, SECOND] = SUBTHEMES as [(typeof SUBTHEMES)[0], (typeof SUBTHEMES)[0]];
const rise = (item: string, groupKey: string, by = 0.2, grade: ChangeGrade = 'rose') => ({
  ...{ item, group: groupKey, by, grade },
});

describe('what a group is left with', () => {
  it('tells satisfaction with the whole first where that moved, and what else moved next to it', () => {
    const { k } = told([
      rise(FIRST.key, 'f', 0.4),
      { item: 'overall', group: 'k', by: -0.09, grade: 'fell' },
    ]);
    expect(k!.finding.da).toBe('Færre ledere er tilfredse med deres vilkår');
    expect(k!.line.da).toBe(
      `41\u00a0% er tilfredse alt i alt, mod 50\u00a0% i 2025. ${FIRST.name.da} er steget, mest i Gruppe f.`,
    );
    expect(k!.lead).toMatchObject({ level: 'overall', groupKey: 'k', grade: 'fell' });
  });

  it('finds in kommunen what moved in one forvaltning alone', () => {
    const { k, f } = told([rise(FIRST.key, 'f', 0.4)]);
    expect(k!.finding.da).toBe(`${FIRST.name.da} er steget fra 50 til 90\u00a0% i Gruppe f`);
    expect(f!.finding).toEqual(k!.finding);
  });

  it('lists what is called before signs, kommunen before its forvaltninger, the largest first', () => {
    const { k } = told([
      rise(FIRST.key, 'g', 0.45, 'sign-of-rise'),
      rise(SECOND.key, 'f', 0.3),
      rise(SECOND.key, 'k', 0.1),
      rise(FIRST.key, 'f', 0.4),
    ]);
    expect(k!.moves.map(({ key, groupKey }) => `${key} ${groupKey}`)).toEqual([
      ...[`${SECOND.key} k`, `${FIRST.key} f`, `${SECOND.key} f`, `${FIRST.key} g`],
    ]);
  });

  it('leaves a theme out where a subtheme of it moved the same way in the same group', () => {
    const theme = `theme ${THEMES[0]!.key}`;
    const { k } = told([rise(FIRST.key, 'f'), rise(theme, 'f'), rise(theme, 'g')]);
    expect(k!.moves.map(({ level, groupKey }) => `${level} ${groupKey}`).sort()).toEqual([
      ...['subtheme f', 'theme g'],
    ]);
  });

  it('never tells of a center, and of a forvaltning nothing that moved elsewhere', () => {
    const { k, f, c } = told([rise(FIRST.key, 'c'), rise(FIRST.key, 'g')]);
    expect(k!.moves.map(({ groupKey }) => groupKey)).toEqual(['g']);
    expect([f!.moves, c!.moves]).toEqual([[], []]);
  });

  it('says that nothing moved for certain, and where the ends are', () => {
    const { k, f } = told([]);
    expect(k!.finding.da).toBe('Ingen sikre ændringer siden 2025');
    expect(f!.finding.da).toBe('Ingen sikre ændringer i Gruppe f siden 2025');
    expect(k!.line.da).toContain(
      `Højest ligger ${SUBTHEMES.at(-1)!.name.da}, lavest ${FIRST.name.da}.`,
    );
    expect(k!.lead).toBeNull();
  });

  it('says why where nothing may be said', () => {
    const { g, h } = told([]);
    expect(g!.finding.da).toBe('Gruppe g har for få svar til at måle en ændring');
    expect(h!.finding.da).toBe('Gruppe h: alt er skjult af hensyn til anonymitet');
    expect(h!.moves).toEqual([]);
    const first = highlightsOf(PUBLICATION, SMALL_QUESTIONNAIRE, null);
    expect(first.k!.finding.da).toBe('65\u00a0% er tilfredse med deres vilkår som leder');
  });

  it('calls a sign a sign', () => {
    expect(told([rise(FIRST.key, 'f', 0.3, 'sign-of-rise')]).k!.finding.da).toBe(
      `Tegn på stigning i Gruppe f: ${FIRST.name.da}`,
    );
  });

  it('takes at most fifteen words for a finding and 21 for the line', () => {
    const words = (text: string) => text.split(/\s+/).length;
    for (const moved of [
      [],
      [rise(FIRST.key, 'f', 0.4)],
      [rise('overall', 'k'), rise(FIRST.key, 'g')],
    ]) {
      for (const { finding, line } of Object.values(told(moved))) {
        for (const language of ['da', 'en'] as const) {
          expect(words(finding[language])).toBeLessThanOrEqual(15);
          expect(words(line[language])).toBeLessThanOrEqual(21);
        }
      }
    }
  });
});
