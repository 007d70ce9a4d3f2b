import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { SubmittedResponse } from '../api/types';
import {
  EMPTY_DRAFT,
  isSameResponse,
  NOTHING_KEPT,
  overlayForm,
  parseDraft,
  toResponse,
  touchField,
  type Draft,
  type DraftState,
} from './draft';
import { readDraft, removeDraft, writeDraft } from './draft-store';

/** The form, kept on the device at every touch and in step with other tabs. */
export function useDraft(storeKey: string | null) {
  const [start] = useState(() => readDraft(storeKey));
  const form = useForm<Draft>({ defaultValues: valuesOf(start ?? NOTHING_KEPT) });
  const [state, setState] = useState<DraftState>(start?.state ?? 'never-sent');
  const [isKept, setKept] = useState(storeKey !== null);
  const missed = useRef(false);

  useEffect(() => {
    const subscription = form.watch((values, { name }) => {
      if (name === undefined) return;
      const before = readDraft(storeKey) ?? NOTHING_KEPT;
      const all = values as Draft;
      const touched = touchField(missed.current ? overlayForm(before, all) : before, name, all);
      missed.current = !writeDraft(storeKey, touched);
      setKept(!missed.current);
      setState((old) => (old === 'never-sent' ? old : 'changed'));
    });
    // A draft that another tab removed is gone here too: the device may be a shared one.
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (storeKey === null || key !== storeKey) return;
      const kept = newValue === null ? NOTHING_KEPT : parseDraft(newValue);
      if (kept === null) return;
      form.reset(valuesOf(kept));
      setState(kept.state);
    };
    window.addEventListener('storage', onStorage);
    return () => {
      subscription.unsubscribe();
      window.removeEventListener('storage', onStorage);
    };
  }, [form, storeKey]);

  /** Notes what has arrived, and whether the form has moved on since it was sent. */
  const noteSent = useCallback(
    (sent: SubmittedResponse) => {
      const values = form.getValues();
      const now = isSameResponse(toResponse(values), sent) ? 'sent' : 'changed';
      setState(now);
      const kept = overlayForm(readDraft(storeKey) ?? NOTHING_KEPT, values);
      missed.current = !writeDraft(storeKey, { ...kept, state: now });
    },
    [form, storeKey],
  );
  const forget = useCallback(() => {
    removeDraft(storeKey);
    form.reset(EMPTY_DRAFT);
    setState('never-sent');
  }, [form, storeKey]);

  return { form, state, isKept, hadDraft: start !== null, noteSent, forget };
}

function valuesOf({ answers, background, comments }: Draft): Draft {
  return { answers, background, comments };
}
