import fc from 'fast-check';
import { scaleScore } from './scale-score';
import type { ScaleValue } from './score-answer';

const value = fc.constantFrom<ScaleValue>(1, 2, 3, 4, 5);
const item = fc.option(value);

describe('a scale score', () => {
  it('counts a person who answered at least half of what was asked, and nobody else', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const answered = items.filter((one) => one !== null).length;
        const score = scaleScore(items);
        expect(score === null).toBe(answered === 0 || answered * 2 < items.length);
        if (score) {
          expect(score.favourable).toBeGreaterThanOrEqual(0);
          expect(score.favourable).toBeLessThanOrEqual(1);
          expect(score.points).toBeGreaterThanOrEqual(0);
          expect(score.points).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('does not take silence for zero', () => {
    expect(scaleScore([5, null])).toEqual({ favourable: 1, points: 100 });
    expect(scaleScore([null, null])).toBeNull();
    expect(scaleScore([])).toBeNull();
  });
});
