import { createHash, createHmac, randomBytes } from 'node:crypto';
import { isShortCode, shortCodeOf } from './short-code';

/** A token for a link: 256 random bits that can stand in an address. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A token that can be typed from a letter: 60 random bits and a check character. */
export function createShortCode(): string {
  return shortCodeOf(randomBytes(12));
}

/** What the database keeps of a token. A token is random enough that no salt is needed. */
export function hashToken(
  purpose: 'invitation' | 'sign-in' | 'elicitation',
  token: string,
): Buffer {
  return createHash('sha256').update(`${purpose}:${token}`).digest();
}

/**
 * What the database keeps of an invitation's token. A short code has too few bits to withstand a
 * machine that tries them all against a copy of the database, so its hash needs the server's secret.
 */
export function hashInvitation(secret: string, token: string): Buffer {
  return isShortCode(token)
    ? createHmac('sha256', secret).update(`code:${token}`).digest()
    : hashToken('invitation', token);
}

/**
 * The key under which the holder of a link can change an answer. Without the link nobody can tell
 * which invitation it belongs to, and without the server's secret nobody can work it out at all.
 */
export function editKey(secret: string, part: string, token: string): Buffer {
  return createHmac('sha256', secret).update(`${part}:${token}`).digest();
}
