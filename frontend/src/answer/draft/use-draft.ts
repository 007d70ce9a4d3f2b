import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { SubmittedResponse } from '../../api/types';
import {
  isSameResponse,
  NOTHING_KEPT,
  parseDraft,
  toResponse,
  touchField,
  type Draft,
  type KeptDraft,
} from './draft';
import { readDraft, removeDraft, writeDraft } from './draft-store';
import { newestDraft } from './newest-draft';

/** The form, kept on the device at every touch and in step with other tabs. */
export function useDraft(storeKey: string | null, start: KeptDraft | null) {
  const form = useForm<Draft>({ defaultValues: valuesOf(start ?? NOTHING_KEPT) });
  const [kept, setKept] = useState<KeptDraft>(start ?? NOTHING_KEPT);
  const [isStored, setStored] = useState(storeKey !== null);
  // What this page knows, and whether the device took it: where it did not, the page is all there is.
  const page = useRef({ draft: kept, isStored: true });

  const keep = useCallback(
    (draft: KeptDraft) => {
      page.current = { draft, isStored: writeDraft(storeKey, draft) };
      setKept(draft);
      setStored(page.current.isStored);
    },
    [storeKey],
  );
  /** The draft as it stands: another tab may have written to the device since this page did. */
  const current = useCallback((): KeptDraft => {
    const { draft, isStored } = page.current;
    const stored = readDraft(storeKey) ?? draft;
    return isStored ? stored : newestDraft(draft, stored);
  }, [storeKey]);
  /** Puts a draft from another place into the form. */
  const adopt = useCallback(
    (draft: KeptDraft) => {
      keep(draft);
      form.reset(valuesOf(draft));
    },
    [keep, form],
  );

  useEffect(() => {
    const subscription = form.watch((values, { name }) => {
      if (name !== undefined) keep(touchField(current(), name, values as Draft));
    });
    // A draft that another tab removed is gone here too: the device may be a shared one.
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (storeKey === null || key !== storeKey) return;
      const written = newValue === null ? NOTHING_KEPT : parseDraft(newValue);
      if (written === null) return;
      const before = page.current;
      const draft = before.isStored ? written : newestDraft(before.draft, written);
      page.current = { draft, isStored: true };
      setKept(draft);
      form.reset(valuesOf(draft));
    };
    window.addEventListener('storage', onStorage);
    return () => {
      subscription.unsubscribe();
      window.removeEventListener('storage', onStorage);
    };
  }, [form, storeKey, keep, current]);

  /** Notes what has arrived, and whether the form has moved on since it was sent. */
  const noteSent = useCallback(
    (sent: SubmittedResponse) => {
      const draft = current();
      const state = isSameResponse(toResponse(draft), sent) ? 'sent' : 'changed';
      keep({ ...draft, state, isShared: false });
    },
    [current, keep],
  );
  const share = useCallback(
    (isShared: boolean) => keep({ ...current(), isShared }),
    [current, keep],
  );
  const forget = useCallback(() => {
    removeDraft(storeKey);
    page.current = { draft: NOTHING_KEPT, isStored: true };
    setKept(NOTHING_KEPT);
    form.reset(valuesOf(NOTHING_KEPT));
  }, [form, storeKey]);

  return { form, kept, isStored, current, adopt, noteSent, share, forget };
}

function valuesOf({ answers, background, comments }: Draft): Draft {
  return { answers, background, comments };
}
