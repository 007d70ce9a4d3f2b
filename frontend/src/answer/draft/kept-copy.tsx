import { useEffect, useState } from 'react';
import { keep } from '../sending/device-store';
import type { DraftState } from './draft';
import { draftKey, readDraft, removeDraft } from './draft-store';
import { useTexts } from '../texts/use-texts';

/** What became of the answers on this device when no more can be sent, and a way to remove them. */
export function KeptCopy({ token }: { readonly token: string }) {
  const { texts } = useTexts();
  const [kept, setKept] = useState<{ key: string; state: DraftState | 'removed' } | null>(null);
  useEffect(() => {
    void draftKey(token).then((key) => {
      const draft = readDraft(key);
      if (key !== null && draft !== null) setKept({ key, state: draft.state });
    });
  }, [token]);
  if (kept === null) return null;
  const remove = () => {
    removeDraft(kept.key);
    keep(kept.key, 'survey', null);
    setKept({ ...kept, state: 'removed' });
  };
  return (
    <>
      <p className="notice">{texts.keptCopy[kept.state]}</p>
      {kept.state !== 'removed' && (
        <button type="button" className="button secondary" onClick={remove}>
          {texts.receipt.remove}
        </button>
      )}
    </>
  );
}
