import fc from 'fast-check';
import type { Band } from '../../baseline/baseline';
import { movement, verdict } from './verdict';

const BAND: Band = {
  certain: { low: 0.3, high: 0.9 },
  likely: { low: 0.4, high: 0.7 },
  contradictory: false,
  findings: [],
  basis: 'findings',
};

describe('a verdict', () => {
  it.each([
    [0.91, 0.99, 'higher'],
    [0.9, 0.99, 'probably-higher'],
    [0.71, 0.8, 'probably-higher'],
    [0.7, 0.8, 'cannot-be-told-apart'],
    [0.1, 0.95, 'cannot-be-told-apart'],
    [0.31, 0.39, 'probably-lower'],
    [0.2, 0.29, 'lower'],
  ])('on %d to %d is %s', (low, high, expected) => {
    expect(verdict({ low, high }, BAND)).toBe(expected);
  });

  it('takes ends for touching that only the last binary digit keeps apart', () => {
    const low = 1 - 0.1 - 0.3;
    const band = { ...BAND, likely: { low, high: 0.7 }, certain: { low, high: 0.9 } };
    expect(low).toBeGreaterThan(12 / 20);
    expect(verdict({ low: 0.4, high: 12 / 20 }, band)).toBe('cannot-be-told-apart');
    expect(movement({ low: 0.4, high: 12 / 20 }, band)).toBe(0);
  });

  it('goes the way of the movement, and a wider interval never says more', () => {
    const ends = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, fc.double({ min: 0, max: 0.3, noNaN: true }), ([one, other], wider) => {
        const interval = { low: Math.min(one, other), high: Math.max(one, other) };
        const wide = { low: interval.low - wider, high: interval.high + wider };
        const moved = movement(interval, BAND);
        expect(verdict(interval, BAND).endsWith('higher')).toBe(moved > 0);
        expect(verdict(interval, BAND).endsWith('lower')).toBe(moved < 0);
        expect(Math.abs(movement(wide, BAND))).toBeLessThanOrEqual(Math.abs(moved));
      }),
    );
  });
});
