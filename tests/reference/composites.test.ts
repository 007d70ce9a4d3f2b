import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { subthemeShare, themeShare } from '../../backend/src/publication/statements/scale-result';
import { benjaminiBogomolov } from '../../backend/src/statistics/benjamini-bogomolov';
import { benjaminiHochberg } from '../../backend/src/statistics/benjamini-hochberg';
import {
  compositeInterval,
  meanDistance,
} from '../../backend/src/statistics/intervals/composite-interval';
import { conditionSize } from '../../backend/src/statistics/condition-size';
import { effectiveSampleSize } from '../../backend/src/statistics/effective-sample-size';
import { hypergeometricInterval } from '../../backend/src/statistics/intervals/hypergeometric-interval';

interface Counts {
  readonly favourable: readonly number[];
  readonly answered: number;
  readonly size: number;
}
interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const vectors = JSON.parse(readFileSync('tests/reference/r-vectors.json', 'utf8')) as {
  readonly subthemes: (Counts & Figure)[];
  readonly theme: { readonly subthemes: number[] } & Figure;
  readonly conditionSize: { answered: number; size: number; value: number }[];
  readonly benjaminiBogomolov: { families: number[][]; adjusted: number[][] }[];
};

/** A subtheme as it is published, each statement with its exact interval. */
const subtheme = ({ favourable, answered, size }: Counts) =>
  subthemeShare(
    favourable.map((count) => ({
      favourable: {
        value: count / answered,
        interval: hypergeometricInterval(count, answered, size),
      },
      size: effectiveSampleSize(answered, size),
    })),
  );

function agrees({ value, interval }: ReturnType<typeof subtheme>, expected: Figure): void {
  expect(value).toBeCloseTo(expected.value, 8);
  expect(interval.low).toBeCloseTo(expected.low, 8);
  expect(interval.high).toBeCloseTo(expected.high, 8);
}

describe('composites agree with R', () => {
  it.each(vectors.subthemes)('a subtheme of $favourable of $answered of $size', (vector) => {
    agrees(subtheme(vector), vector);
  });

  it('a theme of two subthemes', () => {
    const { subthemes, ...expected } = vectors.theme;
    agrees(themeShare(subthemes.map((place) => subtheme(vectors.subthemes[place]!))), expected);
  });

  it.each(vectors.conditionSize)('the size of conditions', ({ answered, size, value }) => {
    expect(conditionSize(answered, size)).toBeCloseTo(value, 6);
  });

  it.each(vectors.benjaminiBogomolov)('p-values in families', ({ families, adjusted }) => {
    const found = benjaminiBogomolov(families);
    for (const [family, values] of adjusted.entries()) {
      for (const [place, value] of values.entries()) {
        expect(found[family]![place]).toBeCloseTo(value, 8);
      }
    }
  });
});

/** Counts of one to four statements in one group. */
const counts = fc
  .integer({ min: 2, max: 120 })
  .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size })))
  .chain(([size, answered]) =>
    fc
      .array(fc.nat(answered), { minLength: 1, maxLength: 4 })
      .map((favourable): Counts => ({ favourable, answered, size })),
  );

describe('the figure of a subtheme', () => {
  it('lies in its interval, which lies from 0 to 1', () => {
    fc.assert(
      fc.property(counts, (group) => {
        fc.pre(group.favourable.length > 1);
        const { value, interval } = subtheme(group);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
        expect(interval.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has the exact interval of its only statement, and is a point where everybody answered', () => {
    fc.assert(
      fc.property(counts, ({ favourable: [count], answered, size }) => {
        const one = subtheme({ favourable: [count!], answered, size });
        expect(one.interval).toEqual(hypergeometricInterval(count!, answered, size));
      }),
    );
    fc.assert(
      fc.property(counts, ({ favourable, answered }) => {
        const { value, interval } = subtheme({ favourable, answered, size: answered });
        expect(interval.low).toBeCloseTo(value, 12);
        expect(interval.high).toBeCloseTo(value, 12);
      }),
    );
  });

  it('is the less certain the fewer answered', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 2, max: 5 }),
        ({ favourable, answered, size }, times) => {
          fc.pre(favourable.length > 1);
          const few = subtheme({ favourable, answered, size: size * times });
          const many = subtheme({
            favourable: favourable.map((count) => count * times),
            answered: answered * times,
            size: size * times,
          });
          const width = ({ interval }: typeof few) => interval.high - interval.low;
          expect(width(many)).toBeLessThanOrEqual(width(few) + 1e-9);
        },
      ),
    );
  });

  it('holds the intervals of all figures in its ranges', () => {
    const part = (low: number, high: number) => ({
      low,
      high,
      interval: { low: low / 2, high: (1 + high) / 2 },
    });
    const exact = compositeInterval([part(0.4, 0.4), part(0.6, 0.6)]).interval;
    const coarse = compositeInterval([part(0.3, 0.5), part(0.6, 0.6)]).interval;
    expect(coarse.low).toBeLessThan(exact.low);
    expect(coarse.high).toBeGreaterThan(exact.high);
    expect(() => compositeInterval([])).toThrow(RangeError);
  });

  it('is as uncertain as its parts where they move wholly together, and no more', () => {
    expect(meanDistance([0.1, 0.1])).toBeCloseTo(0.1 * Math.sqrt(0.8), 12);
    expect(meanDistance([0.1])).toBe(0.1);
  });
});

describe('the size that conditions are told by', () => {
  it('grows with the answers, and is finite where everybody answered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), (size, draw) => {
        const answered = 1 + (draw % (size - 1));
        expect(conditionSize(answered, size)).toBeLessThan(conditionSize(answered + 1, size));
        expect(conditionSize(size, size)).toBeCloseTo(size / 0.6, 9);
      }),
    );
  });
});

describe('adjusting in families', () => {
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  const someFamilies = fc.array(fc.array(p, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 7,
  });

  it('is Benjamini and Hochberg in a single family, and calls nothing that they would not there', () => {
    fc.assert(
      fc.property(someFamilies, (families) => {
        expect(benjaminiBogomolov([families[0]!])[0]).toEqual(benjaminiHochberg(families[0]!));
        for (const [place, adjusted] of benjaminiBogomolov(families).entries()) {
          const within = benjaminiHochberg(families[place]!);
          for (const [member, value] of adjusted.entries()) {
            expect(value).toBeGreaterThanOrEqual(within[member]! - 1e-12);
          }
        }
      }),
    );
  });

  it('calls at each level just what the two steps call', () => {
    fc.assert(
      fc.property(someFamilies, fc.constantFrom(0.05, 0.1, 0.3), (families, q) => {
        const within = families.map((family) => benjaminiHochberg(family));
        const chosen = benjaminiHochberg(within.map((family) => Math.min(...family))).map(
          (level) => level <= q,
        );
        const share = chosen.filter(Boolean).length / families.length;
        for (const [place, adjusted] of benjaminiBogomolov(families).entries()) {
          for (const [member, value] of adjusted.entries()) {
            const limit = q * share;
            fc.pre(Math.abs(within[place]![member]! - limit) > 1e-9);
            expect(value <= q).toBe(chosen[place]! && within[place]![member]! <= limit);
          }
        }
      }),
    );
  });
});
