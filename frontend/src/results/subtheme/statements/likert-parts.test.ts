import fc from 'fast-check';
import { likertParts, threeShares } from './likert-parts';

const five = fc
  .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30))
  .filter((counts) => counts.some(Boolean));

describe('a bar of answers', () => {
  it('holds every answer once, and its middle is "neither"', () => {
    fc.assert(
      fc.property(five, (counts) => {
        const answered = counts.reduce((sum, count) => sum + count, 0);
        const result = { answered, distribution: { categories: 5 as const, counts } };
        const parts = likertParts(result);
        const size = parts.reduce((sum, { extent }) => sum + Math.abs(extent), 0);
        expect(size).toBeCloseTo(1, 10);
        const right = parts
          .filter(({ extent }) => extent > 0)
          .reduce((sum, { extent }) => sum + extent, 0);
        const { agree, neither, disagree } = threeShares(result);
        expect(right).toBeCloseTo(agree + neither / 2, 10);
        expect(agree + neither + disagree).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is the same for three categories', () => {
    const distribution = { categories: 3, counts: [2, 2, 4] } as const;
    const result = { answered: 8, distribution };
    expect(threeShares(result)).toEqual({ disagree: 0.25, neither: 0.25, agree: 0.5 });
    expect(likertParts(result).map(({ extent }) => extent)).toEqual([-0.125, -0.25, 0.125, 0.5]);
  });
});
