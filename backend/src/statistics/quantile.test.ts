import * as fc from 'fast-check';
import { quantile } from './quantile';

const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 });

describe('a quantile', () => {
  // R 4.3: quantile(c(40, 60, 55, 70, 62, 48), c(.25, .5, .75), type = 7)
  it.each([
    [0.25, 49.75],
    [0.5, 57.5],
    [0.75, 61.5],
  ])('at %s is what R says', (at, expected) => {
    expect(quantile([40, 60, 55, 70, 62, 48], at)).toBeCloseTo(expected, 12);
  });

  it('of nothing is nothing', () => expect(quantile([], 0.5)).toBeNull());

  it('lies among the values, whatever their order, and the median has half on either side', () => {
    fc.assert(
      fc.property(values, (some) => {
        const median = quantile(some, 0.5)!;
        expect(quantile([...some].reverse(), 0.5)).toBe(median);
        expect(some.filter((value) => value < median).length).toBeLessThanOrEqual(some.length / 2);
        expect(some.filter((value) => value > median).length).toBeLessThanOrEqual(some.length / 2);
      }),
    );
  });
});
