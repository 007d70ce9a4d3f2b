import fc from 'fast-check';
import { effectiveSampleSize } from '../statistics/effective-sample-size';
import { hypergeometricInterval } from '../statistics/hypergeometric-interval';
import { wilsonInterval } from '../statistics/wilson-interval';
import type { CollectedResponse, StatementAnswer } from './collected-response';
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
  .map(({ cell, answers }) => ({ groupKeys: cell, answers }));
const aRound = fc.array(aResponse, { maxLength: 90, size: 'max' });

const from = (cell: number, count: number, answer: StatementAnswer): CollectedResponse[] =>
  Array.from({ length: count }, () => ({
    groupKeys: CELLS[cell]!,
    answers: Object.fromEntries(KEYS.map((key) => [key, answer])),
  }));
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
  expect(result.answered).toBe(values.length);
  expect(result.favourable.value).toBeCloseTo(yes / values.length, 12);
  expect(result.favourable.interval).toEqual(
    hypergeometricInterval(yes, values.length, invited - dontKnow - notRelevant),
  );
  expect(result.mean).toBeCloseTo(
    values.reduce((sum, value) => sum + 25 * (value - 1), 0) / values.length,
    9,
  );
  const asked = [1, 2, 3, 4, 5].map((point) => all.filter((answer) => answer === point).length);
  const [one, two, three, four, five] = asked as [number, number, number, number, number];
  const isFull = result.distribution.categories === 5;
  expect(result.distribution.counts).toEqual(isFull ? asked : [one + two, three, four + five]);
  expect(result.outside).toEqual(isFull ? { dontKnow, notRelevant } : null);
}

function expectScale(
  result: ScaleResult,
  keys: readonly string[],
  given: readonly CollectedResponse[],
  invited: number,
): void {
  if (result.status !== 'shown') return;
  let persons = 0;
  let shares = 0;
  let points = 0;
  for (const { answers } of given) {
    const own = keys.flatMap((key) => favourableEnd(key, answers[key]) ?? []);
    if (own.length === 0 || own.length < keys.length / 2) continue;
    persons += 1;
    shares += own.filter((value) => value > 3).length / own.length;
    points += own.reduce((sum, value) => sum + 25 * (value - 1), 0) / own.length;
  }
  expect(result.answered).toBe(persons);
  expect(result.favourable.value).toBeCloseTo(shares / persons, 12);
  expect(result.mean).toBeCloseTo(points / persons, 9);
  const interval = wilsonInterval(
    Math.min(1, shares / persons),
    effectiveSampleSize(persons, invited),
  );
  expect(result.favourable.interval.low).toBeCloseTo(interval.low, 9);
  expect(result.favourable.interval.high).toBeCloseTo(interval.high, 9);
}

describe('a publication', () => {
  it('holds the figures that a plain count of the answers gives', () => {
    fc.assert(
      fc.property(aRound, (responses) => {
        const { groups, leftOut } = computePublication(smallRound(responses));
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
            const keys = SCALES[key]!.filter((one) => !leftOut.includes(one));
            expectScale(result, keys, given, group.invited);
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

  it('leaves a statement out of every scale as soon as one shown group falls short on it', () => {
    const unsure = from(3, 6, 4).map(({ groupKeys, answers }, place): CollectedResponse => ({
      groupKeys,
      answers: { ...answers, a1: place < 3 ? 'dont-know' : 1 },
    }));
    const publication = computePublication(smallRound([...from(0, 20, 5), ...unsure]));
    expect(publication.leftOut).toEqual(['a1']);
    const kommune = groupOf(publication, 'k');
    // a2 alone is left of the subtheme: 20 answers of 5 and 6 answers of 4.
    expect(kommune.status === 'shown' && kommune.subthemes['1a']).toMatchObject({
      answered: 26,
      favourable: { value: 1 },
    });
    expect(groupOf(publication, 'f2')).toMatchObject({
      status: 'shown',
      statements: { a1: { status: 'withheld', reason: 'too-few' } },
    });
  });

  it('withholds everything of a round that nobody answered', () => {
    for (const responses of [[], [{ groupKeys: CELLS[0]!, answers: {} }]]) {
      const { groups, leftOut } = computePublication(smallRound(responses));
      expect(groups.map(({ key }) => key)).toEqual(['k', 'f1', 'f2', 'f1c1', 'f1c2']);
      for (const group of groups) {
        expect(group).toMatchObject({ status: 'withheld', reason: 'too-few' });
        expect(group).not.toHaveProperty('answered');
        expect(group).not.toHaveProperty('invited');
      }
      expect(leftOut).toEqual([]);
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
