import { createHash, randomBytes } from 'node:crypto';
import { recoveryCodeOf } from '@ledelsespuls/contracts/codes/recovery-code';
import { bearer } from './build-round';

/** A code as a device makes it. */
export const newCode = (): string => recoveryCodeOf(randomBytes(17));

/** What a device sends along that has made a code. */
export const withCode = (token: string, code: string | null): Record<string, string> => ({
  ...bearer(token),
  ...(code === null ? {} : { 'recovery-code': code }),
});

/** By its written definition, not by the program's own function. */
export function editKeyOf(roundKey: string, code: string): Buffer {
  return createHash('sha256')
    .update(`ledelsespuls row 1|${roundKey}|${code.slice(0, 16)}`)
    .digest();
}

/** Also by its written definition. */
export function countedHashOf(editKey: Buffer): Buffer {
  return createHash('sha256').update('ledelsespuls counted 1|').update(editKey).digest();
}
