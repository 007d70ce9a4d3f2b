import fc from 'fast-check';
import { protectComments, type CommentCount } from './protect-comments';

const count = (groupKey: string, respondents: number, comments: number): CommentCount => ({
  groupKey,
  respondents,
  comments,
});

/** Kommunen of up to seven forvaltninger, and some who belong to none. */
const kommune = fc
  .record({
    parts: fc.array(fc.tuple(fc.nat(25), fc.nat(12)), { maxLength: 7 }),
    outside: fc.tuple(fc.nat(12), fc.nat(6)),
  })
  .map(({ parts, outside }) => {
    const counts = parts.map(([respondents, comments], place) =>
      count(`f${place}`, respondents, comments),
    );
    const sum = (of: 'respondents' | 'comments', start: number) =>
      counts.reduce((total, part) => total + part[of], start);
    return {
      parts: counts,
      whole: count('k', sum('respondents', outside[0]), sum('comments', outside[1])),
    };
  });

describe('the protection of comments', () => {
  it('leaves no list, and no difference of lists, from fewer than ten respondents or five comments', () => {
    fc.assert(
      fc.property(kommune, fc.integer({ min: 5, max: 15 }), ({ whole, parts }, minimum) => {
        const protection = protectComments(whole, parts, minimum);
        const shown = parts.filter(({ groupKey }) => protection.get(groupKey) === null);
        if (protection.get('k') !== null) {
          expect(shown).toEqual([]);
          return;
        }
        // Every subset of the shown lists struck out of the whole, and each list by itself.
        for (let subset = 0; subset < 2 ** shown.length; subset += 1) {
          const struck = shown.filter((_, place) => subset & (1 << place));
          const comments = struck.reduce((rest, part) => rest - part.comments, whole.comments);
          const respondents = struck.reduce(
            (rest, part) => rest - part.respondents,
            whole.respondents,
          );
          if (comments > 0) {
            expect(comments).toBeGreaterThanOrEqual(5);
            expect(respondents).toBeGreaterThanOrEqual(Math.max(10, minimum));
          }
        }
        for (const { respondents, comments } of shown) {
          expect(comments).toBeGreaterThanOrEqual(5);
          expect(respondents).toBeGreaterThanOrEqual(Math.max(10, minimum));
        }
      }),
    );
  });

  it('withholds no more than one list that is large enough', () => {
    fc.assert(
      fc.property(kommune, ({ whole, parts }) => {
        const reasons = [...protectComments(whole, parts).values()];
        expect(reasons.filter((reason) => reason === 'protects-another').length).toBeLessThan(2);
        expect(reasons).toHaveLength(parts.length + 1);
      }),
    );
  });

  it('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(kommune, ({ whole, parts }) => {
        const turned = protectComments(whole, [...parts].reverse());
        for (const [key, reason] of protectComments(whole, parts)) {
          expect(turned.get(key)).toBe(reason);
        }
      }),
    );
  });

  it.each([
    ['a group whose few comments would be left', [count('a', 30, 9), count('b', 12, 2)], ['a']],
    [
      'a small group whose many comments would be left',
      [count('a', 30, 9), count('b', 9, 8)],
      ['a'],
    ],
    ['nobody where what is left is empty', [count('a', 30, 9), count('b', 9, 0)], []],
    [
      'nobody where what is left is large',
      [count('a', 30, 9), count('b', 9, 3), count('c', 8, 4)],
      [],
    ],
  ])('protects %s', (_, parts, protectors) => {
    const whole = count(
      'k',
      parts.reduce((sum, part) => sum + part.respondents, 0),
      parts.reduce((sum, part) => sum + part.comments, 0),
    );
    const found = [...protectComments(whole, parts)].flatMap(([key, reason]) =>
      reason === 'protects-another' ? [key] : [],
    );
    expect(found).toEqual(protectors);
  });

  it('refuses parts that are larger than the whole', () => {
    expect(() => protectComments(count('k', 10, 5), [count('a', 11, 5)])).toThrow(RangeError);
  });
});
