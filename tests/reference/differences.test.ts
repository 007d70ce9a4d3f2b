import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { benjaminiHochberg } from '../../backend/src/statistics/benjamini-hochberg';
import { upperQuantile, Z_95 } from '../../backend/src/statistics/normal-quantile';
import { normalTail } from '../../backend/src/statistics/normal-tail';
import { rankCorrelation } from '../../backend/src/statistics/rank-correlation';
import {
  differenceInterval,
  differencePValue,
  estimateMean,
  estimateShare,
  type EstimatedShare,
} from '../../backend/src/statistics/intervals/share-difference';

const { benjaminiHochberg: vectors } = JSON.parse(
  readFileSync('tests/reference/r-vectors.json', 'utf8'),
) as { benjaminiHochberg: { p: number[]; adjusted: number[] }[] };

const exact = (share: number, size: number): EstimatedShare =>
  estimateShare({ low: share, high: share }, size);

describe('differences agree with others', () => {
  it.each(vectors)('adjusted p-values with R', ({ p, adjusted }) => {
    for (const [place, value] of benjaminiHochberg(p).entries()) {
      expect(value).toBeCloseTo(adjusted[place]!, 6);
    }
  });

  // R's pnorm(z, lower.tail = FALSE)
  it.each([
    [0, 0.5],
    [1, 0.1586552539],
    [2, 0.0227501319],
    [3, 0.001349898],
    [6, 9.865876e-10],
  ])('the normal tail beyond %d with R', (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 6);
    expect(upperQuantile(tail)).toBeCloseTo(z, 6);
  });

  it('the interval of a difference with Newcombe (1998), table II, method 10', () => {
    const { low, high } = differenceInterval(exact(48 / 80, 80), exact(56 / 70, 70));
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it('the rank correlation with a worked example of ten pairs', () => {
    const one = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const other = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    const found = rankCorrelation(one.map((value, place) => [value, other[place]!] as const));
    expect(found!.value).toBeCloseTo(-29 / 165, 10);
    expect(found!.interval.low).toBeLessThan(found!.value);
  });
});

const share = fc.record({
  ends: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.03)),
  size: fc.oneof(fc.integer({ min: 2, max: 900 }), fc.constant(Infinity)),
});
const single = share.map(({ ends: [low, width], size }): EstimatedShare =>
  estimateShare({ low, high: Math.min(1, low + width) }, size),
);
const estimated = fc.oneof(
  single,
  fc.array(single, { minLength: 2, maxLength: 3 }).map(estimateMean),
);

describe('the difference of two shares', () => {
  it('turns around with them', () => {
    fc.assert(
      fc.property(estimated, estimated, (one, other) => {
        const { low, high } = differenceInterval(one, other);
        const turned = differenceInterval(other, one);
        expect(turned.low).toBeCloseTo(-high, 12);
        expect(turned.high).toBeCloseTo(-low, 12);
        expect(differencePValue(one, other)).toBe(differencePValue(other, one));
      }),
    );
  });

  it('holds every difference that the two may have, from −1 to 1', () => {
    fc.assert(
      fc.property(estimated, estimated, (one, other) => {
        const { low, high } = differenceInterval(one, other);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(other.low - one.high + 1e-12);
        expect(high).toBeGreaterThanOrEqual(other.high - one.low - 1e-12);
      }),
    );
  });

  it('has a p-value below 5 % exactly where its 95 % interval leaves 0 out', () => {
    fc.assert(
      fc.property(estimated, estimated, (one, other) => {
        const { low, high } = differenceInterval(one, other, Z_95);
        fc.pre(Math.min(Math.abs(low), Math.abs(high)) > 1e-9);
        expect(differencePValue(one, other) < 0.05).toBe(low > 0 || high < 0);
      }),
    );
  });
});

describe('adjusting for the number of comparisons', () => {
  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

  it('never makes one more certain, and keeps their order', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const adjusted = benjaminiHochberg(p);
        for (const [place, value] of adjusted.entries()) {
          expect(value).toBeGreaterThanOrEqual(p[place]! - 1e-15);
          for (const [other, one] of adjusted.entries()) {
            if (p[place]! < p[other]!) expect(value).toBeLessThanOrEqual(one);
          }
        }
      }),
    );
  });
});

describe('a rank correlation', () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));

  it('depends on the order alone', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 10, maxLength: 60 }), (pairs) => {
        const found = rankCorrelation(pairs);
        const bent = rankCorrelation(pairs.map(([one, other]) => [one ** 3, other * 2 - 7]));
        const turned = rankCorrelation(pairs.map(([one, other]) => [-one, other]));
        expect(bent?.value).toEqual(found?.value);
        if (found) expect(turned!.value).toBeCloseTo(-found.value, 12);
      }),
    );
  });

  it('is none where one of the two never varies, or the pairs are too few', () => {
    expect(rankCorrelation(Array.from({ length: 30 }, (_, place) => [4, place]))).toBeNull();
    expect(rankCorrelation([[1, 2]])).toBeNull();
  });
});
