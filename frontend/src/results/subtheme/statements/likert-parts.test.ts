import fc from 'fast-check';
import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import { likertParts } from './likert-parts';

const five = fc
  .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30))
  .filter((counts) => counts.some(Boolean));

describe('a bar of answers', () => {
  it('holds every answer on the scale once, and its middle is "neither"', () => {
    fc.assert(
      fc.property(five, fc.nat(9), (counts, notRelevant) => {
        const distribution = { categories: 5 as const, counts };
        const outside = { dontKnow: 0, notRelevant };
        const onScale = counts.reduce((sum, count) => sum + count, 0);
        const answered = onScale + notRelevant;
        const parts = likertParts(classesOfAnswers({ distribution, outside })!, answered);
        const size = parts.reduce((sum, { extent }) => sum + Math.abs(extent), 0);
        expect(size).toBeCloseTo(onScale / answered, 10);
        const right = parts
          .filter(({ extent }) => extent > 0)
          .reduce((sum, { extent }) => sum + extent, 0);
        expect(right).toBeCloseTo((counts[2] / 2 + counts[3] + counts[4]) / answered, 10);
      }),
    );
  });

  it('is the same for three categories', () => {
    const distribution = { categories: 3 as const, counts: [2, 2, 4] };
    const parts = likertParts(classesOfAnswers({ distribution, outside: null })!, 8);
    expect(parts.map(({ extent }) => extent)).toEqual([-0.125, -0.25, 0.125, 0.5]);
  });

  it('draws the middle of a range, from the middle outwards', () => {
    const parts = likertParts(
      [
        { class: '1', count: { low: 1, high: 1 } },
        { class: '2', count: { low: 2, high: 4 } },
        { class: 'neither-or-outside', count: { low: 2, high: 2 } },
        { class: 'agree', count: { low: 3, high: 5 } },
      ],
      10,
    );
    expect(parts.map(({ key, extent }) => [key, extent])).toEqual([
      ['-1/neither-or-outside', -0.1],
      ['-1/2', -0.3],
      ['-1/1', -0.1],
      ['1/neither-or-outside', 0.1],
      ['1/agree', 0.4],
    ]);
  });
});
