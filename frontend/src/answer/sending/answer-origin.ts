import type { Survey } from '../../api/types';
import type { DraftState } from '../draft/draft';
import { readKept } from './device-store';

/** Where the answer that the server holds came from, as far as this device can tell. */
export type AnswerOrigin =
  | 'none'
  | 'this-device'
  | 'elsewhere'
  | 'replaced-elsewhere'
  /** Sent from another device, whose code this one does not have. */
  | 'behind-code'
  /** Sent from this device, and no longer there: the database has been set back. */
  | 'lost';

/** Holds the answer's fingerprint against what this device has sent by the link. */
export async function findAnswerOrigin(
  { answered, fingerprint, isReplacement, round }: Survey,
  storeKey: string | null,
): Promise<AnswerOrigin> {
  const pending = readKept(storeKey, 'pending');
  const sent = readKept(storeKey, 'sent');
  if (!answered) return sent !== null && pending === null ? 'lost' : 'none';
  if (round.editHolder === 'device' && fingerprint === null) return 'behind-code';
  for (const name of [sent, pending?.name, ...(pending?.replaces ?? [])])
    if (name && (await fingerprintOf(name)) === fingerprint) return 'this-device';
  return sent !== null || isReplacement ? 'replaced-elsewhere' : 'elsewhere';
}

/** The same after something was sent from this page, until the copy on the device was removed. */
export function originAfter(
  found: AnswerOrigin,
  hasSent: boolean,
  draftState: DraftState,
): AnswerOrigin {
  if (!hasSent) return found;
  return draftState === 'never-sent' ? 'elsewhere' : 'this-device';
}

/** As the server makes it; null on a page without TLS, where a device keeps nothing to compare. */
export async function fingerprintOf(name: string): Promise<string | null> {
  // The types promise it, but browsers give it to pages with TLS only.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(name));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, 32);
}
