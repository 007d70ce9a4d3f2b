import { checkedCodeOf, isCheckedCode, readCheckedCode } from './checked-code';

/** How many characters a recovery code has, its check character last: 80 random bits and 5 that follow from them. */
export const RECOVERY_CODE_LENGTH = 17;

/** A code made of random bytes, of which it takes five bits each. */
export function recoveryCodeOf(random: Uint8Array): string {
  return checkedCodeOf(random, RECOVERY_CODE_LENGTH);
}

/** The code that was meant, however it was typed; null where it is none, or has a slip. */
export function readRecoveryCode(typed: string): string | null {
  const code = readCheckedCode(typed, RECOVERY_CODE_LENGTH);
  return code !== null && isCheckedCode(code, RECOVERY_CODE_LENGTH) ? code : null;
}

/** What a code is hashed from, once for each use; its check character adds nothing. */
export type CodeUse = 'row' | 'draft';

/**
 * The text whose SHA-256 the database knows an answer or a draft by. Device and server make it alike, so
 * that a device can work out by itself whether its answer was counted.
 */
export function hashedText(use: CodeUse, roundKey: string, code: string): string {
  return `ledelsespuls ${use} 1|${roundKey}|${code.slice(0, -1)}`;
}

/** Stands before an edit key where its hash is told, so that the hash gives no edit key away. */
export const COUNTED = 'ledelsespuls counted 1|';

/** In bytes, of each hash in the list of what was counted. */
export const COUNTED_LENGTH = 32;
