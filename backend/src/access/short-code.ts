import {
  checkedCodeOf,
  isCheckedCode,
  readCheckedCode,
} from '@ledelsespuls/contracts/codes/checked-code';

/** How many characters a code has, its check character last: 60 random bits and 5 that follow from them. */
export const SHORT_CODE_LENGTH = 13;

/** A code made of random bytes, of which it takes five bits each. */
export function shortCodeOf(random: Uint8Array): string {
  return checkedCodeOf(random, SHORT_CODE_LENGTH);
}

/**
 * The code that was meant, however it was typed.
 * @returns null for what does not look like a code, such as the token of a link
 */
export function readShortCode(typed: string): string | null {
  return readCheckedCode(typed, SHORT_CODE_LENGTH);
}

/** Whether a token is a code without a slip. */
export function isShortCode(token: string): boolean {
  return isCheckedCode(token, SHORT_CODE_LENGTH);
}
