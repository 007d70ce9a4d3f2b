import fc from 'fast-check';
import { effectiveSampleSize } from '../statistics/effective-sample-size';
import { hypergeometricInterval } from '../statistics/hypergeometric-interval';
import { wilsonInterval } from '../statistics/wilson-interval';
import type { CollectedResponse, StatementAnswer } from '../response/collected-response';
import { computePublication } from './compute-publication';
import type { Publication, ScaleResult, StatementResult } from './publication';
import { CELLS, SMALL_QUESTIONNAIRE, smallRound } from './small-round.fixture';

const KEYS = ['a1', 'a2', 'b1', 'c1', 'c2', 'overall'];
const SCALES: Readonly<Record<string, readonly string[]>> = {
  '1a': ['a1', 'a2'],
  '1b': ['b1'],
  '3b': ['c1', 'c2'],
  '1': ['a1', 'a2', 'b1'],
  '3': ['c1', 'c2'],
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
/** So many who agree with everything, and so many who do not. */
const mixed = (cell: number, agree: number, disagree: number): CollectedResponse[] => [
  ...from(cell, agree, 4),
  ...from(cell, disagree, 2),
];
const groupOf = ({ groups }: Publication, key: string) => groups.find((one) => one.key === key)!;

/** 1 to 5 with 5 favourable; b1 is the reversed statement. */
function favourableEnd(key: string, answer: StatementAnswer | undefined): number | null {
  if (typeof answer !== 'number') return null;
  return key === 'b1' ? 6 - answer : answer;
}

function expectStatement(
  result: StatementResult,
  key: string,
  given: readonly CollectedResponse[],
  invited: number,
): void {
  if (result.status !== 'shown') return;
  const all = given.map(({ answers }) => answers[key]);
  const values = all.flatMap((answer) => favourableEnd(key, answer) ?? []);
  const yes = values.filter((value) => value > 3).length;
  const dontKnow = all.filter((answer) => answer === 'dont-know').length;
  const notRelevant = all.filter((answer) => answer === 'not-relevant').length;
  const { value, interval, range } = result.favourable;
  expect(result.answered).toBe(values.length);
  if (result.coarsened) {
    expect(result).toMatchObject({ mean: null, distribution: null, outside: null });
    expect(range!.low).toBeLessThanOrEqual(yes / values.length);
    expect(range!.high).toBeGreaterThanOrEqual(yes / values.length);
    expect(value).toBeCloseTo((range!.low + range!.high) / 2, 12);
    const own = hypergeometricInterval(yes, values.length, invited);
    expect(interval.low).toBeLessThanOrEqual(own.low);
    expect(interval.high).toBeGreaterThanOrEqual(own.high);
    return;
  }
  expect(Math.min(yes, values.length - yes)).toBeGreaterThan(2);
  expect(range).toBeUndefined();
  expect(value).toBeCloseTo(yes / values.length, 12);
  const isFull = result.distribution!.categories === 5;
  expect(interval).toEqual(
    hypergeometricInterval(yes, values.length, invited - (isFull ? dontKnow + notRelevant : 0)),
  );
  const points = values.reduce((sum, one) => sum + 25 * (one - 1), 0) / values.length;
  if (isFull) expect(result.mean).toBeCloseTo(points, 9);
  else expect(result.mean).toBeNull();
  const asked = [1, 2, 3, 4, 5].map((point) => all.filter((answer) => answer === point).length);
  const [one, two, three, four, five] = asked as [number, number, number, number, number];
  expect(result.distribution!.counts).toEqual(isFull ? asked : [one + two, three, four + five]);
  expect(result.outside).toEqual(isFull ? { dontKnow, notRelevant } : null);
}

/** A scale says what its published statements say, and nothing besides. */
function expectScale(
  result: ScaleResult,
  keys: readonly string[],
  statements: Readonly<Record<string, StatementResult>>,
  invited: number,
): void {
  const shown = keys.flatMap((key) => {
    const statement = statements[key];
    return statement?.status === 'shown' ? [statement] : [];
  });
  expect(result.status === 'shown').toBe(shown.length > 0 && shown.length * 2 >= keys.length);
  if (result.status !== 'shown') return;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const value = mean(shown.map(({ favourable }) => favourable.value));
  const low = mean(shown.map(({ favourable }) => favourable.range?.low ?? favourable.value));
  const answered = Math.min(...shown.map((statement) => statement.answered));
  const size = effectiveSampleSize(answered, invited);
  expect(result.answered).toBe(answered);
  expect(result.favourable.value).toBeCloseTo(value, 12);
  expect(result.favourable.interval.low).toBeCloseTo(wilsonInterval(Math.min(1, low), size).low, 9);
  expect(result.leftOut ?? []).toEqual(keys.filter((key) => statements[key]?.status !== 'shown'));
  const means = shown.map((statement) => statement.mean);
  if (means.includes(null)) expect(result.mean).toBeNull();
  else expect(result.mean).toBeCloseTo(mean(means as number[]), 9);
}

describe('a publication', () => {
  it('holds the figures that a plain count of the answers gives', () => {
    fc.assert(
      fc.property(aRound, (responses) => {
        const { groups } = computePublication(smallRound(responses));
        for (const group of groups) {
          if (group.status !== 'shown') continue;
          const given = responses.filter(
            ({ groupKeys, answers }) =>
              groupKeys.includes(group.key) && Object.keys(answers).length > 0,
          );
          expect(group.answered).toBe(given.length);
          for (const [key, result] of Object.entries(group.statements)) {
            expectStatement(result, key, given, group.invited);
          }
          expectStatement(group.overall, 'overall', given, group.invited);
          for (const [key, result] of Object.entries({ ...group.subthemes, ...group.themes })) {
            expectScale(result, SCALES[key]!, group.statements, group.invited);
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
          JSON.stringify(computePublication({ ...input, organisation, responses: shuffled })),
        ).toBe(JSON.stringify(computePublication(input)));
      }),
    );
  });

  it('leaves a statement that is withheld in a group out of that group’s scales alone', () => {
    const unsure = mixed(3, 6, 5).map(({ groupKeys, background, answers }, place) => ({
      groupKeys,
      background,
      answers: { ...answers, a1: place < 7 ? ('dont-know' as const) : answers['a1']! },
    }));
    const publication = computePublication(
      smallRound([...mixed(0, 10, 10), ...mixed(4, 5, 5), ...unsure]),
    );
    expect(groupOf(publication, 'f2')).toMatchObject({
      status: 'shown',
      statements: { a1: { status: 'withheld', reason: 'too-few' } },
      subthemes: { '1a': { status: 'shown', leftOut: ['a1'] } },
    });
    const f1 = groupOf(publication, 'f1');
    expect(f1.status === 'shown' && f1.subthemes['1a']).not.toHaveProperty('leftOut');
  });

  it('withholds everything of a round that nobody answered', () => {
    for (const responses of [[], [{ groupKeys: CELLS[0]!, answers: {}, background: {} }]]) {
      const { groups } = computePublication(smallRound(responses));
      expect(groups.map(({ key }) => key)).toEqual(['k', 'f1', 'f2', 'f1c1', 'f1c2']);
      for (const group of groups) {
        expect(group).toMatchObject({ status: 'withheld', reason: 'too-few' });
        expect(group).not.toHaveProperty('answered');
        expect(group).not.toHaveProperty('invited');
      }
    }
  });

  it('hides a forvaltning of three answers, and the one that subtraction would give it by', () => {
    const publication = computePublication(smallRound([...from(0, 20, 4), ...from(3, 3, 2)]));
    expect(groupOf(publication, 'k')).toMatchObject({ status: 'shown', answered: 23 });
    expect(groupOf(publication, 'f2')).toMatchObject({ status: 'withheld', reason: 'too-few' });
    for (const key of ['f1', 'f1c1']) {
      expect(groupOf(publication, key)).toMatchObject({
        status: 'withheld',
        reason: 'protects-another',
      });
    }
  });

  it('gives intervals without width where everybody answered', () => {
    const responses = [...from(0, 6, 5), ...from(0, 6, 2), ...from(3, 8, 4)];
    const input = smallRound(responses);
    const organisation = input.organisation.map((unit) => ({
      ...unit,
      invited: responses.filter(({ groupKeys }) => groupKeys.includes(unit.key)).length,
    }));
    const f1 = groupOf(computePublication({ ...input, organisation }), 'f1');
    expect(f1).toMatchObject({
      status: 'shown',
      invited: 12,
      answered: 12,
      statements: { a1: { favourable: { value: 0.5, interval: { low: 0.5, high: 0.5 } } } },
      subthemes: { '1b': { favourable: { value: 0.5, interval: { low: 0.5, high: 0.5 } } } },
    });
  });

  it('asks about the questionnaire as a whole, the overall statement outside every scale', () => {
    const kommune = groupOf(computePublication(smallRound(from(0, 20, 4))), 'k');
    if (kommune.status !== 'shown') throw new Error('kommunen is withheld');
    expect(Object.keys(kommune.statements)).toEqual(KEYS.slice(0, -1));
    expect(Object.keys(kommune.themes)).toEqual(SMALL_QUESTIONNAIRE.themes.map(({ key }) => key));
  });
});
