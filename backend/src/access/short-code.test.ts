import fc from 'fast-check';
import { printCode } from '@ledelsespuls/contracts/codes/checked-code';
import { isShortCode, readShortCode, shortCodeOf } from './short-code';

const code = fc.uint8Array({ minLength: 12, maxLength: 12 }).map(shortCodeOf);
const place = fc.nat(12);
const char = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');

describe('a short code', () => {
  it('is thirteen characters that cannot be mistaken for each other', () => {
    fc.assert(
      fc.property(code, (one) => {
        expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/);
        expect(isShortCode(one)).toBe(true);
        expect(printCode(one)).toMatch(/^\w{4}-\w{4}-\w{4}-\w$/);
      }),
    );
  });

  it('holds sixty random bits: other bits are another code', () => {
    const bytes = fc.uint8Array({ minLength: 12, maxLength: 12, max: 31 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        expect(shortCodeOf(one) === shortCodeOf(other)).toBe(one.join() === other.join());
      }),
    );
  });

  it('is read however it is typed', () => {
    const typing = fc.array(fc.constantFrom('', ' ', '-', '–', '\u00a0'), {
      minLength: 13,
      maxLength: 13,
    });
    fc.assert(
      fc.property(code, typing, fc.boolean(), (one, between, isLower) => {
        const misread = one.replace(/0/g, 'O').replace(/1/g, isLower ? 'l' : 'I');
        const typed = [...misread].map((each, index) => each + between[index]).join('');
        expect(readShortCode(isLower ? typed.toLowerCase() : typed)).toBe(one);
      }),
    );
  });

  it('is told from one with a wrong character', () => {
    fc.assert(
      fc.property(code, place, char, (one, at, wrong) => {
        const typed = one.slice(0, at) + wrong + one.slice(at + 1);
        expect(isShortCode(typed)).toBe(typed === one);
      }),
    );
  });

  it('is told from one with two characters in each other’s place', () => {
    fc.assert(
      fc.property(code, place, place, (one, first, second) => {
        const typed = [...one];
        [typed[first], typed[second]] = [typed[second]!, typed[first]!];
        expect(isShortCode(typed.join(''))).toBe(typed.join('') === one);
      }),
    );
  });

  it.each(['', 'K7QM', 'K7QM-3XVP-9TZ4-AA', 'K7QM-3XVP-9TZ4-Æ', 'U7QM-3XVP-9TZ4-A'])(
    'is not seen in "%s"',
    (typed) => {
      expect(readShortCode(typed)).toBeNull();
    },
  );

  it('is not seen in the token of a link', () => {
    const token = fc.stringMatching(/^[\w-]{43}$/);
    fc.assert(
      fc.property(token, (link) => {
        expect(isShortCode(link)).toBe(false);
      }),
    );
  });
});
