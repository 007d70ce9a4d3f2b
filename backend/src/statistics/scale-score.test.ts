import fc from 'fast-check';
import { scaleScore } from './scale-score';
import { isFavourable, points, turned, type ScaleValue } from './score-answer';

const value = fc.constantFrom<ScaleValue>(1, 2, 3, 4, 5);
const item = fc.record({ value: fc.option(value), reversed: fc.boolean() });

describe('a scale score', () => {
  it('counts a person who answered at least half of what was asked, and nobody else', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const answered = items.filter((one) => one.value !== null).length;
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

  it('is the same for a statement and its opposite answered oppositely', () => {
    fc.assert(
      fc.property(value, (given) => {
        const opposite = turned(given, true);
        expect(points(opposite, true)).toBe(points(given, false));
        expect(isFavourable(opposite, true)).toBe(isFavourable(given, false));
      }),
    );
  });

  it('does not take silence for zero', () => {
    const silent = { value: null, reversed: false };
    expect(scaleScore([{ value: 5, reversed: false }, silent])).toEqual({
      favourable: 1,
      points: 100,
    });
    expect(scaleScore([silent, silent])).toBeNull();
    expect(scaleScore([])).toBeNull();
  });
});
