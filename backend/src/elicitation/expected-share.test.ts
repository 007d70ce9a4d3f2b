import * as fc from 'fast-check';
import { expectedShare } from './expected-share';

const MOST = { same: 60, opposite: 50 };
const ofHundred = fc.integer({ min: 0, max: 100 });

describe('the share that is expected of a word', () => {
  it.each([
    ['alle', 95.5, 90, 80],
    ['naesten-alle', 91, 85, 75],
    ['langt-de-fleste', 82, 75, 65],
    ['de-fleste', 72, 60, 50],
    ['generelt', 75, 60, 50],
    ['lederne', 66, 50, 40],
    ['mange', 57, 45, 35],
  ])(
    'of "%s" is the assumed one where readers say what is assumed: %s',
    (word, likely, ...shares) => {
      const [same, opposite] = shares;
      expect(expectedShare(word, likely, { same, opposite })).toEqual({ same, opposite });
    },
  );

  it('is in steps of five, within what the rule was tried with, and as far from its opposite as assumed', () => {
    fc.assert(
      fc.property(ofHundred, fc.constantFrom('alle', 'lederne', 'mange'), (likely, word) => {
        const { same, opposite } = expectedShare(word, likely, MOST);
        expect([same % 5, same - opposite]).toEqual([0, 10]);
        expect(same).toBeGreaterThanOrEqual(15);
        expect(same).toBeLessThanOrEqual(90);
      }),
    );
  });

  it('never falls as the readers see more leaders in the word', () => {
    fc.assert(
      fc.property(ofHundred, ofHundred, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(expectedShare('mange', low, MOST).same).toBeLessThanOrEqual(
          expectedShare('mange', high, MOST).same,
        );
      }),
    );
  });
});
