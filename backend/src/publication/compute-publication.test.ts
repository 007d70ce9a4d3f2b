import fc from 'fast-check';
import { hypergeometricInterval } from '../statistics/intervals/hypergeometric-interval';
import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import type { CollectedResponse, StatementAnswer } from '../response/collected-response';
import { computePublication } from './compute-publication';
import type { Publication, ScaleResult, StatementResult } from './publication';
import { CELLS, noNoise, SMALL_QUESTIONNAIRE, smallRound } from './small-round.fixture';

const KEYS = ['a1', 'a2', 'b1', 'c1', 'c2', 'overall'];
const SCALES: Readonly<Record<string, readonly string[]>> = {
  '1a': ['a1', 'a2'],
  '1b': ['b1'],
  '3b': ['c1', 'c2'],
  '1': ['1a', '1b'],
  '3': ['3b'],
};

const anAnswer = fc.constantFrom<StatementAnswer>(1, 2, 3, 4, 5, 5, 4, 'dont-know', 'not-relevant');
const aResponse: fc.Arbitrary<CollectedResponse> = fc
  .record({
    cell: fc.constantFrom(...CELLS),
    answers: fc.dictionary(fc.constantFrom(...KEYS), anAnswer, { maxKeys: 12, size: 'max' }),
  })
  .map(({ cell, answers }) => ({ groupKeys: cell, answers, background: {} }));
const aRound = fc.array(aResponse, { maxLength: 90, size: 'max' });

const from = (cell: number, count: number, answer: StatementAnswer): CollectedResponse[] =>
  Array.from({ length: count }, () => ({
    groupKeys: CELLS[cell]!,
    answers: Object.fromEntries(KEYS.map((key) => [key, answer])),
    background: {},
  }));
const groupOf = ({ groups }: Publication, key: string) => groups.find((one) => one.key === key)!;

const onScale = (answer: StatementAnswer | undefined): number | null =>
  typeof answer === 'number' ? answer : null;

const CLASSES: Readonly<Record<string, (answer: StatementAnswer | undefined) => boolean>> = {
  '1': (answer) => answer === 1,
  '2': (answer) => answer === 2,
  '3': (answer) => answer === 3,
  '4': (answer) => answer === 4,
  '5': (answer) => answer === 5,
  disagree: (answer) => answer === 1 || answer === 2,
  agree: (answer) => answer === 4 || answer === 5,
  'not-relevant': (answer) => answer === 'not-relevant',
  undecided: (answer) => answer === undefined || answer === 'dont-know',
  outside: (answer) => typeof answer !== 'number',
  'neither-or-outside': (answer) => answer === 3 || typeof answer !== 'number',
  'not-agree': (answer) => answer !== 4 && answer !== 5,
  'not-disagree': (answer) => answer !== 1 && answer !== 2,
};

function expectStatement(
  result: StatementResult,
  key: string,
  given: readonly CollectedResponse[],
  invited: number,
): void {
  if (result.status !== 'shown') return;
  const all = given.map(({ answers }) => answers[key]);
  const values = all.flatMap((answer) => onScale(answer) ?? []);
  const yes = values.filter((value) => value > 3).length;
  const { value, interval, range } = result.favourable;
  expect(result.answered).toBe(all.length);
  const within = range ?? { low: value, high: value };
  expect(within.low).toBeLessThanOrEqual(yes / all.length);
  expect(within.high).toBeGreaterThanOrEqual(yes / all.length);
  expect(value).toBeCloseTo((within.low + within.high) / 2, 12);
  // Two people may always have answered either way.
  expect(within.high).toBeGreaterThanOrEqual(2 / all.length);
  expect(within.low).toBeLessThanOrEqual(1 - 2 / all.length);
  const own = hypergeometricInterval(yes, all.length, invited);
  expect(interval.low).toBeLessThanOrEqual(own.low);
  expect(interval.high).toBeGreaterThanOrEqual(own.high);

  const inParts = all.map((answer) =>
    result.answers!.filter((part) => CLASSES[part.class]!(answer)),
  );
  for (const parts of inParts) expect(parts).toHaveLength(1);
  for (const part of result.answers!) {
    const count = inParts.filter(([own]) => own === part).length;
    expect(count).toBeGreaterThanOrEqual(part.count.low);
    expect(count).toBeLessThanOrEqual(part.count.high);
  }
  if (result.mean === null || values.length === 0) return;
  const points = values.reduce((sum, one) => sum + 25 * (one - 1), 0) / values.length;
  const { low, high } = result.meanRange ?? { low: result.mean, high: result.mean };
  expect(points).toBeGreaterThanOrEqual(low - 1e-9);
  expect(points).toBeLessThanOrEqual(high + 1e-9);
}

/** A scale says what its published statements say, and nothing besides. */
function expectScale(
  result: ScaleResult,
  keys: readonly string[],
  parts: Readonly<Record<string, StatementResult | ScaleResult>>,
): void {
  const shown = keys.flatMap((key) => {
    const part = parts[key];
    return part?.status === 'shown' ? [part] : [];
  });
  const needed = keys.length > 2 ? Math.ceil((keys.length * 2) / 3) : keys.length;
  expect(result.status === 'shown').toBe(shown.length >= needed);
  if (result.status !== 'shown') return;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const value = mean(shown.map(({ favourable }) => favourable.value));
  const low = mean(shown.map(({ favourable }) => favourable.range?.low ?? favourable.value));
  expect(result.answered).toBe(Math.min(...shown.map((part) => part.answered)));
  expect(result.favourable.value).toBeCloseTo(value, 12);
  expect(result.favourable.range?.low ?? value).toBeCloseTo(low, 12);
  const { interval } = result.favourable;
  expect(interval.low).toBeLessThanOrEqual(low + 1e-12);
  expect(interval.low).toBeGreaterThanOrEqual(0);
  // One part keeps its own interval.
  if (keys.length === 1) expect(interval).toEqual(shown[0]!.favourable.interval);
  const means = shown.map((statement) => statement.mean);
  if (means.includes(null)) expect(result.mean).toBeNull();
  else expect(result.mean).toBeCloseTo(mean(means as number[]), 9);
}

describe('a publication', () => {
  it('holds the figures that a plain count of the answers gives', () => {
    fc.assert(
      fc.property(aRound, (responses) => {
        const { groups } = computePublication(smallRound(responses), noNoise);
        for (const group of groups) {
          if (group.status !== 'shown') continue;
          const given = responses.filter(({ groupKeys }) => groupKeys.includes(group.key));
          expect(group.answered).toBe(given.length);
          for (const [key, result] of Object.entries(group.statements)) {
            expectStatement(result, key, given, group.invited);
          }
          expectStatement(group.overall, 'overall', given, group.invited);
          for (const [key, result] of Object.entries(group.subthemes)) {
            expectScale(result, SCALES[key]!, group.statements);
          }
          for (const [key, result] of Object.entries(group.themes)) {
            expectScale(result, SCALES[key]!, group.subthemes);
          }
        }
      }),
    );
  });

  it('is the same to the byte whatever the order of the answers and units', () => {
    fc.assert(
      fc.property(aRound, fc.infiniteStream(fc.nat()), (responses, places) => {
        const input = smallRound(responses);
        const shuffled = responses
          .map((response) => ({ response, place: places.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ response }) => response);
        const organisation = [...input.organisation].reverse();
        expect(
          JSON.stringify(
            computePublication({ ...input, organisation, responses: shuffled }, noNoise),
          ),
        ).toBe(JSON.stringify(computePublication(input, noNoise)));
      }),
    );
  });

  it('withholds everything of a round that nobody answered', () => {
    for (const responses of [[], [{ groupKeys: CELLS[0]!, answers: {}, background: {} }]]) {
      const { groups } = computePublication(smallRound(responses), noNoise);
      expect(groups.map(({ key }) => key)).toEqual(['k', 'f1', 'f2', 'f1c1', 'f1c2']);
      for (const group of groups) {
        expect(group).toMatchObject({ status: 'withheld', reason: 'too-few' });
        expect(group).not.toHaveProperty('answered');
        expect(group).not.toHaveProperty('invited');
      }
    }
  });

  it('says nothing of a forvaltning of three, and leaves each of them every answer', () => {
    const publication = computePublication(
      smallRound([...from(0, 20, 4), ...from(3, 3, 2)]),
      noNoise,
    );
    expect(groupOf(publication, 'f2')).toMatchObject({ status: 'withheld', reason: 'too-few' });
    expect(groupOf(publication, 'f2')).not.toHaveProperty('answered');
    const [k, f1] = ['k', 'f1'].map((key) => {
      const group = groupOf(publication, key);
      const result = group.status === 'shown' ? group.statements['a1'] : undefined;
      if (result?.status !== 'shown') throw new Error(`${key} is withheld`);
      const { value, range = { low: value, high: value } } = result.favourable;
      return { low: range.low * result.answered, high: range.high * result.answered };
    });
    expect(k!.high - f1!.low).toBeGreaterThanOrEqual(2);
    expect(k!.low - f1!.high).toBeLessThanOrEqual(1);
  });

  it('gives intervals no wider than what is not said where everybody answered', () => {
    const responses = [...from(0, 6, 5), ...from(0, 6, 2), ...from(3, 8, 4)];
    const input = smallRound(responses);
    const organisation = input.organisation.map((unit) => ({
      ...unit,
      invited: responses.filter(({ groupKeys }) => groupKeys.includes(unit.key)).length,
    }));
    const f1 = groupOf(computePublication({ ...input, organisation }, noNoise), 'f1');
    if (f1.status !== 'shown') throw new Error('f1 is withheld');
    for (const result of Object.values(f1.statements)) {
      if (result.status !== 'shown') continue;
      const { value, range, interval } = result.favourable;
      const said = range ?? { low: value, high: value };
      expect(interval.low).toBeCloseTo(said.low, 12);
      expect(interval.high).toBeCloseTo(said.high, 12);
    }
  });

  it('asks about the questionnaire as a whole, the overall statement outside every scale', () => {
    const kommune = groupOf(computePublication(smallRound(from(0, 20, 4)), noNoise), 'k');
    if (kommune.status !== 'shown') throw new Error('kommunen is withheld');
    expect(Object.keys(kommune.statements)).toEqual(KEYS.slice(0, -1));
    expect(Object.keys(kommune.themes)).toEqual(SMALL_QUESTIONNAIRE.themes.map(({ key }) => key));
  });

  it('says who agrees with a statement that names a problem, and keeps it out of every other figure', () => {
    const isProblem = (one: Statement) =>
      one.key === 'a2' ? { ...one, problem: true as const } : one;
    const questionnaire: Questionnaire = {
      ...SMALL_QUESTIONNAIRE,
      themes: SMALL_QUESTIONNAIRE.themes.map((theme) => ({
        ...theme,
        subthemes: theme.subthemes.map((subtheme) => ({
          ...subtheme,
          statements: subtheme.statements.map(isProblem),
        })),
      })),
    };
    const answered = (a2: StatementAnswer): CollectedResponse[] =>
      [...from(0, 12, 4), ...from(0, 8, 2)].map((response, place) => ({
        ...response,
        answers: { ...response.answers, a2: place < 6 ? a2 : 1 },
      }));
    const [agreeing, silent] = [5 as const, 'dont-know' as const].map((a2) => {
      const input = { ...smallRound(answered(a2)), questionnaire };
      const kommune = groupOf(computePublication(input, noNoise), 'k');
      if (kommune.status !== 'shown') throw new Error('kommunen is withheld');
      return kommune;
    });
    const share = (result: StatementResult | undefined) =>
      result?.status === 'shown' ? result.favourable.value : null;
    expect(share(agreeing!.statements['a2'])).toBeCloseTo(0.3, 1);
    expect(share(silent!.statements['a2'])).toBeLessThan(0.1);
    expect(agreeing!.subthemes).toEqual(silent!.subthemes);
    expect(agreeing!.themes).toEqual(silent!.themes);
    const own = agreeing!.subthemes['1a'];
    expect(own?.status === 'shown' && own.favourable.value).toBe(share(agreeing!.statements['a1']));
  });
});
