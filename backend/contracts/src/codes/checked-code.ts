/** Crockford's base 32: no I, L, O or U, which are misread or spell words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = /.{1,4}/g;

/**
 * A code made of random bytes, of which it takes five bits each, and a check character.
 * @param length with the check character; at most 32, beyond which two places would weigh the same
 */
export function checkedCodeOf(random: Uint8Array, length: number): string {
  const values = [...random].slice(0, length - 1).map((byte) => byte & 31);
  return [...values, checkValue([...values, 0])].map((value) => ALPHABET[value]).join('');
}

/**
 * The code that was meant: in any case, with or without spaces and hyphens, with O for 0 and I or L
 * for 1. Whether its check character fits is for `isCheckedCode` to say.
 * @returns null for what does not look like a code of that length
 */
export function readCheckedCode(typed: string, length: number): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isLikely = code.length === length && [...code].every((char) => ALPHABET.includes(char));
  return isLikely ? code : null;
}

/** Whether it is a code without a slip: one wrong character or two that changed places never pass. */
export function isCheckedCode(code: string, length: number): boolean {
  if (readCheckedCode(code, length) !== code) return false;
  return checkValue([...code].map((char) => ALPHABET.indexOf(char))) === 0;
}

/** A code as it is printed, such as `K7QM-3XVP-9TZ4-A`. */
export function printCode(code: string): string {
  return (code.match(GROUP) ?? []).join('-');
}

/**
 * A sum in the field of 32 elements, each place weighed with another power of 2, the last with 1.
 * With its check value at the last place a code sums to zero.
 */
function checkValue(values: readonly number[]): number {
  const body = values.slice(0, -1);
  return body.reduce((sum, value) => twice(sum ^ value), 0) ^ values.at(-1)!;
}

/** Doubles within the field, whose polynomial is x⁵ + x² + 1. */
function twice(value: number): number {
  return ((value << 1) & 31) ^ (value & 16 ? 0b00101 : 0);
}
