/** Crockford's base 32: no I, L, O or U, which are misread or spell words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_LENGTH = 12;
const GROUP = /.{1,4}/g;

/** How many characters a code has, its check character last: 60 random bits and 5 that follow from them. */
export const SHORT_CODE_LENGTH = RANDOM_LENGTH + 1;

/** A code made of random bytes, of which it takes five bits each. */
export function shortCodeOf(random: Uint8Array): string {
  const values = [...random].slice(0, RANDOM_LENGTH).map((byte) => byte & 31);
  return [...values, checkValue(values)].map((value) => ALPHABET[value]).join('');
}

/**
 * The code that was meant: in any case, with or without spaces and hyphens, with O for 0 and I or L
 * for 1. Whether its check character fits is for `isShortCode` to say.
 * @returns null for what does not look like a code, such as the token of a link
 */
export function readShortCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isLikely =
    code.length === SHORT_CODE_LENGTH && [...code].every((char) => ALPHABET.includes(char));
  return isLikely ? code : null;
}

/** Whether a token is a code without a slip: one wrong character or two that changed places never pass. */
export function isShortCode(token: string): boolean {
  if (readShortCode(token) !== token) return false;
  return checkValue([...token].map((char) => ALPHABET.indexOf(char))) === 0;
}

/** A code as it is printed, such as `K7QM-3XVP-9TZ4-A`. */
export function printShortCode(code: string): string {
  return (code.match(GROUP) ?? []).join('-');
}

/**
 * A sum in the field of 32 elements, each place weighed with another power of 2, the last with 1.
 * With its check value appended a code sums to zero.
 */
function checkValue(values: readonly number[]): number {
  const body = values.slice(0, RANDOM_LENGTH);
  const last = values[RANDOM_LENGTH] ?? 0;
  return body.reduce((sum, value) => twice(sum ^ value), 0) ^ last;
}

/** Doubles within the field, whose polynomial is x⁵ + x² + 1. */
function twice(value: number): number {
  return ((value << 1) & 31) ^ (value & 16 ? 0b00101 : 0);
}
