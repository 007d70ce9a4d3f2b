import { join } from 'node:path';
import fc from 'fast-check';
import { VERDICTS, type Verdict } from '@ledelsespuls/contracts/lists/results/verdicts';
import { readCodedReport } from '../../baseline/coded-report/baseline.repository';
import { expectedOfAll, saidInterval, softened, verdictOf, type Remembered } from './rule';

const { rule, lexicon } = readCodedReport(join(process.cwd(), 'questionnaires'));

const remembered = (kind: Remembered['kind'], word: string, way: 'same' | 'opposite' = 'same') => ({
  kind,
  expected: (lexicon[word]?.expected?.[way] ?? NaN) / 100,
  floor: (rule.foundAgain.floorByWord[word] ?? rule.foundAgain.floor) / 100,
});
const loose: Remembered = { kind: 'weak-problem', expected: null, floor: 0.5 };
const exactly = (people: number, answered: number) => ({
  count: { low: people, high: people },
  answered,
});
const judged = (one: Remembered, people: number, answered: number) =>
  verdictOf(one, exactly(people, answered), rule);

/** Each kind's verdicts from the least said to the most; the middle is none. */
const LADDERS: Readonly<Record<string, readonly (Verdict | null)[]>> = {
  strength: ['weakened', 'probably-weakened', null, 'found-again'],
  problem: ['clearly-fewer', 'probably-fewer', null, 'persists'],
  circumstance: ['clearly-fewer', 'probably-fewer', null, 'persists'],
  'weak-problem': [null, 'still-present', 'over-half'],
};
const words = Object.keys(lexicon).filter((word) => lexicon[word]!.expected);
const anything = fc.oneof(
  fc.constant(loose),
  fc
    .tuple(
      fc.constantFrom<Remembered['kind'][]>('strength', 'problem', 'circumstance'),
      fc.constantFrom(...words),
      fc.constantFrom<('same' | 'opposite')[]>('same', 'opposite'),
    )
    .map(([kind, word, way]) => remembered(kind, word, way)),
);
const group = fc
  .integer({ min: 5, max: 104 })
  .chain((answered) =>
    fc.tuple(fc.nat(answered), fc.nat(answered), fc.nat(answered), fc.constant(answered)),
  );

describe('the interval of the rule', () => {
  // The ends are where (x/n − p)² n = z² p (1 − p), solved by bisection with 40 digits.
  it.each([
    [43, 84, 0.423235, 0.599832],
    [10, 104, 0.058347, 0.15444],
    [15, 15, 0.847192, 1],
    [0, 20, 0, 0.119158],
  ])(
    'of %d of %d is Wilson’s at 90 %%, also where everybody answered',
    (people, answered, low, high) => {
      const interval = saidInterval(exactly(people, answered));
      expect(interval.low).toBeCloseTo(low, 5);
      expect(interval.high).toBeCloseTo(high, 5);
    },
  );
});

describe('what has become of a finding', () => {
  it.each<[string, Remembered, number, number, Verdict | null]>([
    ['a strength found again', remembered('strength', 'naesten-alle'), 70, 84, 'found-again'],
    ['one on the edge', remembered('strength', 'naesten-alle'), 43, 84, 'probably-weakened'],
    ['one just above it', remembered('strength', 'naesten-alle'), 44, 84, null],
    ['one that surely fell', remembered('strength', 'naesten-alle'), 32, 84, 'weakened'],
    ['"mange" from 30 %', remembered('strength', 'mange'), 34, 84, 'found-again'],
    ['"lederne" below half', remembered('strength', 'lederne'), 45, 84, null],
    ['a problem that persists', remembered('problem', 'mange'), 40, 84, 'persists'],
    ['a problem of fewer', remembered('problem', 'lederne'), 5, 84, 'clearly-fewer'],
    ['a circumstance of fewer', remembered('circumstance', 'de-fleste'), 20, 84, 'probably-fewer'],
    ['a loose word', loose, 20, 84, 'still-present'],
    ['a loose word over half', loose, 60, 84, 'over-half'],
    ['a loose word nearly gone', loose, 5, 84, null],
    ['a wish', { ...loose, kind: 'wish' }, 80, 84, null],
    ['a strength of a loose word', { ...loose, kind: 'weak-strength' }, 80, 84, null],
  ])('is the word for %s', (_, one, people, answered, verdict) => {
    expect(judged(one, people, answered)).toBe(verdict);
  });

  it('never gets worse as more say it', () => {
    fc.assert(
      fc.property(anything, group, (one, [some, more, , answered]) => {
        const ladder = LADDERS[one.kind]!;
        const place = (people: number) => ladder.indexOf(judged(one, people, answered));
        expect(place(Math.min(some, more))).toBeGreaterThanOrEqual(0);
        expect(place(Math.max(some, more))).toBeGreaterThanOrEqual(place(Math.min(some, more)));
      }),
    );
  });

  it('of a range is nothing that one of its counts denies', () => {
    fc.assert(
      fc.property(anything, group, (one, [some, more, other, answered]) => {
        const [low, high] = [Math.min(some, more), Math.max(some, more)];
        const within = Math.min(high, Math.max(low, other));
        const verdict = verdictOf(one, { count: { low, high }, answered }, rule);
        if (verdict === null) return;
        const exact = judged(one, within, answered);
        const isSaidToo =
          exact === verdict ||
          softened(exact) === verdict ||
          (exact === 'over-half' && verdict === 'still-present');
        expect(isSaidToo).toBe(true);
      }),
    );
  });

  it('needs no other rule in a small group: silence there is no word', () => {
    expect(judged(remembered('strength', 'mange'), 0, 7)).toBeNull();
    expect(judged(remembered('strength', 'alle'), 7, 7)).toBe('found-again');
  });

  it('expects as many fewer of all as stand outside the scale', () => {
    expect(expectedOfAll(0.8, 0.25)).toBeCloseTo(0.6, 12);
  });

  it('softens what is sure and nothing else', () => {
    const changed = VERDICTS.filter((verdict) => softened(verdict) !== verdict);
    expect(changed).toEqual(['weakened', 'clearly-fewer']);
  });
});
