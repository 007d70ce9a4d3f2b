import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A token for a link: 256 random bits that can stand in an address. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. A token is random enough that no salt is needed. */
export function hashToken(purpose: 'invitation' | 'sign-in', token: string): Buffer {
  return createHash('sha256').update(`${purpose}:${token}`).digest();
}

/**
 * The key under which the holder of a link can change an answer. Without the link nobody can tell
 * which invitation it belongs to, and without the server's secret nobody can work it out at all.
 */
export function editKey(secret: string, part: string, token: string): Buffer {
  return createHmac('sha256', secret).update(`${part}:${token}`).digest();
}
