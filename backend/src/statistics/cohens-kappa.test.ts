import fc from 'fast-check';
import { cohensKappa } from './cohens-kappa';

const times = (count: number, pair: readonly [string, string]) =>
  Array.from({ length: count }, () => pair);

const judged = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
  maxLength: 40,
});

describe("Cohen's kappa", () => {
  it('is what is worked out by hand: 35 of 50 agreed, 25 of 50 by chance', () => {
    const pairs = [
      ...times(20, ['yes', 'yes']),
      ...times(5, ['yes', 'no']),
      ...times(10, ['no', 'yes']),
      ...times(15, ['no', 'no']),
    ];
    const { compared, agreed, kappa } = cohensKappa(pairs);
    expect([compared, agreed]).toEqual([50, 35]);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  it('says nothing of nothing, or where all is one category for both', () => {
    expect(cohensKappa([])).toEqual({ compared: 0, agreed: 0, kappa: null });
    expect(cohensKappa(times(7, ['a', 'a']))).toEqual({ compared: 7, agreed: 7, kappa: null });
  });

  it('is at most 1, and 1 where and only where all agree', () => {
    fc.assert(
      fc.property(judged, (pairs) => {
        const { compared, agreed, kappa } = cohensKappa(pairs);
        if (kappa === null) return;
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa === 1).toBe(agreed === compared);
      }),
    );
  });

  it('does not care who of the two is first, nor in which order things were judged', () => {
    fc.assert(
      fc.property(judged, (pairs) => {
        const turned = pairs.map(([one, other]) => [other, one] as const).reverse();
        expect(cohensKappa(turned)).toEqual(cohensKappa(pairs));
      }),
    );
  });
});
