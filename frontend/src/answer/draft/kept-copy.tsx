import { useEffect, useState } from 'react';
import { keepCode, readCode } from '../own-key/code-store';
import { findCounted } from '../own-key/find-counted';
import { keep, readKept } from '../sending/device-store';
import type { DraftState } from './draft';
import { draftKey, readDraft, removeDraft } from './draft-store';
import { useTexts } from '../texts/use-texts';

interface Kept {
  readonly key: string;
  /** Null where no draft is left beside the answer that was sent. */
  readonly state: DraftState | 'removed' | null;
  /** Whether the round counted what was sent from here; null where the device cannot tell. */
  readonly isCounted: boolean | null;
}

/** What became of the answers on this device when no more can be sent, and a way to remove them. */
export function KeptCopy({ token }: { readonly token: string }) {
  const { texts } = useTexts();
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    void findKept(token).then(setKept);
  }, [token]);
  if (kept === null) return null;
  const { key, state, isCounted } = kept;
  const remove = () => {
    removeDraft(key);
    keep(key, 'survey', null);
    keep(key, 'counted', null);
    keepCode(key, null);
    setKept({ key, state: 'removed', isCounted: null });
  };
  return (
    <>
      {isCounted !== null && (
        <p className="notice">{isCounted ? texts.ownKey.counted : texts.ownKey.notCounted}</p>
      )}
      {state !== null && isCounted !== false && <p className="notice">{texts.keptCopy[state]}</p>}
      {state !== 'removed' && (
        <button type="button" className="button secondary" onClick={remove}>
          {texts.receipt.remove}
        </button>
      )}
    </>
  );
}

async function findKept(token: string): Promise<Kept | null> {
  const key = await draftKey(token);
  if (key === null) return null;
  const isCounted = await lookForOwn(token, key);
  const state = readDraft(key)?.state ?? null;
  return state === null && isCounted === null ? null : { key, state, isCounted };
}

/** Looks once, and forgets the code with what it found: from then on nothing here leads to the answer. */
async function lookForOwn(token: string, key: string): Promise<boolean | null> {
  const held = readCode(key);
  if (held === null) return readKept(key, 'counted');
  const isFound = await findCounted(token, held);
  // What was never acknowledged, and is not there, was not sent.
  if (isFound === null || (!isFound && !held.isSent)) return null;
  keep(key, 'counted', isFound);
  keepCode(key, null);
  return isFound;
}
