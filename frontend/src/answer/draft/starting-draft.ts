import type { KeptDraft } from './draft';
import { readDraft, writeDraft } from './draft-store';
import { newestDraft } from './newest-draft';
import { fetchSharedDraft } from './shared-draft-api';

/** What a visit begins with. */
export interface StartingDraft {
  /** Null where nothing is kept, here or on the server. */
  readonly kept: KeptDraft | null;
  /** The draft on the server that it is based on. */
  readonly fingerprint: string | null;
  /** It holds something from another device. */
  readonly isFetched: boolean;
}

/** A visit of which nothing is kept, here or on the server. */
export const NOTHING_TO_START_FROM: StartingDraft = {
  kept: null,
  fingerprint: null,
  isFetched: false,
};

/**
 * The newest of the draft on the device and the one that the leader has put on the server. Without a
 * connection, or without encryption in the browser, it is the device's own.
 */
export async function findStartingDraft(
  token: string,
  storeKey: string | null,
  code: string | null,
): Promise<StartingDraft> {
  const kept = readDraft(storeKey);
  if (storeKey === null) return { kept, fingerprint: null, isFetched: false };
  const shared = await fetchSharedDraft(token, code).catch(() => undefined);
  if (shared === undefined) return { kept, fingerprint: null, isFetched: false };
  if (shared === null) {
    // Sent, switched off or closed meanwhile, from this device or another.
    return { kept: kept && { ...kept, isShared: false }, fingerprint: null, isFetched: false };
  }
  const isFetched = kept === null || shared.draft.revision > kept.revision;
  const newest = { ...newestDraft(kept ?? shared.draft, shared.draft), isShared: true };
  writeDraft(storeKey, newest);
  return { kept: newest, fingerprint: shared.fingerprint, isFetched };
}
