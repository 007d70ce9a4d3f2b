import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { effectiveSampleSize } from '../../backend/src/statistics/effective-sample-size';
import { hypergeometricInterval } from '../../backend/src/statistics/intervals/hypergeometric-interval';
import { wilsonInterval } from '../../backend/src/statistics/intervals/wilson-interval';

interface Vector {
  readonly favourable: number;
  readonly answered: number;
  readonly size: number;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

const reference = JSON.parse(readFileSync('tests/reference/r-vectors.json', 'utf8')) as Record<
  'wilson' | 'effectiveSampleSize' | 'wilsonFinite' | 'hypergeometric',
  Vector[]
> & { tolerance: number };

const agrees = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThan(reference.tolerance);

describe('intervals agree with R', () => {
  it.each(reference.wilson)(
    'Wilson $favourable of $answered',
    ({ favourable, answered, low, high }) => {
      const interval = wilsonInterval(favourable / answered, answered);
      agrees(interval.low, low);
      agrees(interval.high, high);
    },
  );

  it.each(reference.wilsonFinite)(
    'Wilson in a finite group',
    ({ favourable, answered, size, low, high }) => {
      const interval = wilsonInterval(favourable / answered, effectiveSampleSize(answered, size));
      agrees(interval.low, low);
      agrees(interval.high, high);
    },
  );

  it.each(reference.effectiveSampleSize)('effective size', ({ answered, size, value }) => {
    agrees(effectiveSampleSize(answered, size), value);
  });

  it.each(reference.hypergeometric)(
    'hypergeometric $favourable of $answered of $size',
    (vector) => {
      const interval = hypergeometricInterval(vector.favourable, vector.answered, vector.size);
      agrees(interval.low, vector.low);
      agrees(interval.high, vector.high);
    },
  );
});

// Each tail is exactly one in forty, and 2.5 % is rejected.
it.each([
  [0, 1, 0, 38],
  [1, 1, 2, 40],
  [0, 39, 0, 0],
  [39, 39, 40, 40],
])('%d of %d of 40 in a tie', (favourable, answered, low, high) => {
  const interval = hypergeometricInterval(favourable, answered, 40);
  expect(interval).toEqual({ low: low / 40, high: high / 40 });
});

/** favourable ≤ answered ≤ size. */
const counts = fc
  .integer({ min: 1, max: 120 })
  .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size })))
  .chain(([size, answered]) =>
    fc.tuple(fc.constant(size), fc.constant(answered), fc.nat(answered)),
  );

describe('an interval of a finite group', () => {
  it('holds the share, lies within what is possible, and is a point when all answered', () => {
    fc.assert(
      fc.property(counts, ([size, answered, favourable]) => {
        const { low, high } = hypergeometricInterval(favourable, answered, size);
        const share = favourable / answered;
        // A whole number of people cannot always give the very share.
        expect(low).toBeLessThanOrEqual(share + 1 / size);
        expect(high).toBeGreaterThanOrEqual(share - 1 / size);
        expect(low).toBeGreaterThanOrEqual(favourable / size);
        expect(high).toBeLessThanOrEqual((size - answered + favourable) / size);
        if (answered === size) expect([low, high]).toEqual([share, share]);
      }),
    );
  });

  it('is the mirror image when favourable and unfavourable change places', () => {
    fc.assert(
      fc.property(counts, ([size, answered, favourable]) => {
        const one = hypergeometricInterval(favourable, answered, size);
        const other = hypergeometricInterval(answered - favourable, answered, size);
        expect(one.low).toBeCloseTo(1 - other.high, 12);
        expect(one.high).toBeCloseTo(1 - other.low, 12);
      }),
    );
  });

  it('by Wilson holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(counts, ([size, answered, favourable]) => {
        const share = favourable / answered;
        const { low, high } = wilsonInterval(share, effectiveSampleSize(answered, size));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses impossible counts and groups without answers', () => {
    expect(() => hypergeometricInterval(5, 4, 10)).toThrow(RangeError);
    expect(() => hypergeometricInterval(0, 0, 10)).toThrow(RangeError);
    expect(() => effectiveSampleSize(0, 10)).toThrow(RangeError);
    expect(() => wilsonInterval(0.5, 0)).toThrow(RangeError);
  });
});
