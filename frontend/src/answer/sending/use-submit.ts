import { useCallback, useEffect, useRef, useState } from 'react';
import type { SubmittedResponse } from '../../api/types';
import { AnswerError, fetchSurvey, sendResponse } from './answer-api';
import { keep, readKept } from './device-store';
import { nextPending } from './pending-response';

export type SubmitState =
  | { readonly kind: 'idle' | 'sending' | 'waiting' | 'sent' }
  | { readonly kind: 'refused'; readonly error: AnswerError };

interface SubmitOptions {
  /** Null in a preview: then nothing is sent. */
  readonly token: string | null;
  readonly storeKey: string | null;
  /** Makes what the round asks a device for, where it does; null where the link is enough. */
  readonly ensureCode: () => string | null;
  readonly onSent: (sent: SubmittedResponse, submission: string) => void;
}

const RETRY_MS = 10_000;

/**
 * Sends an answer, and where there is no connection waits for it, over a reload too, and sends once.
 * It takes the place of no answer that did not come from this device, unless the leader confirms it.
 */
export function useSubmit({ token, storeKey, ensureCode, onSent }: SubmitOptions) {
  const [start] = useState(() => readKept(storeKey, 'pending'));
  const [state, setState] = useState<SubmitState>({ kind: start ? 'waiting' : 'idle' });
  const pending = useRef(start);
  /** The name of what this page or the device before it has sent. */
  const own = useRef(readKept(storeKey, 'sent'));
  /** The fingerprint of an answer from elsewhere, of which the leader has been told. */
  const other = useRef<string | null>(null);
  const busy = useRef(false);

  const attempt = useCallback(async () => {
    const sending = pending.current;
    if (sending === null || busy.current) return;
    busy.current = true;
    setState((old) => (old.kind === 'waiting' ? old : { kind: 'sending' }));
    try {
      if (token !== null) await sendResponse(token, sending);
      own.current = sending.name;
      pending.current = null;
      keep(storeKey, 'pending', null);
      setState({ kind: 'sent' });
      onSent(sending.response, sending.name);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      if (error.code === 'unreachable') setState({ kind: 'waiting' });
      else {
        pending.current = null;
        keep(storeKey, 'pending', null);
        if (error.code === 'answered-elsewhere' && token !== null) {
          const there = await fetchSurvey(token, sending.code ?? null).catch(() => null);
          other.current = there?.fingerprint ?? null;
        }
        setState({ kind: 'refused', error });
      }
    } finally {
      busy.current = false;
    }
  }, [token, storeKey, onSent]);

  useEffect(() => {
    if (state.kind !== 'waiting') return;
    const retry = () => void attempt();
    const timer = window.setInterval(retry, RETRY_MS);
    // Where the device does not keep it, the browser asks before the page is left.
    const keepOpen = (event: BeforeUnloadEvent) => {
      if (readKept(storeKey, 'pending') === null) event.preventDefault();
    };
    window.addEventListener('online', retry);
    window.addEventListener('beforeunload', keepOpen);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', retry);
      window.removeEventListener('beforeunload', keepOpen);
    };
  }, [state.kind, storeKey, attempt]);
  useEffect(() => {
    if (start) void attempt();
  }, [start, attempt]);

  const send = (response: SubmittedResponse, replaceable: readonly (string | null)[]) => {
    const names = replaceable.filter((name) => name !== null);
    pending.current = nextPending(response, names, pending.current, ensureCode());
    keep(storeKey, 'pending', pending.current);
    void attempt();
  };
  const submit = (response: SubmittedResponse) => send(response, [own.current]);
  /** Sends again what was refused, in place of the answer from elsewhere. */
  const replace = (response: SubmittedResponse) =>
    send(response, [own.current, readKept(storeKey, 'sent'), other.current]);
  /** Leaves the answer from elsewhere as it is. */
  const leave = () => setState({ kind: 'idle' });
  /** What has been sent is from here on as if from elsewhere: the device may be a shared one. */
  const disown = () => {
    own.current = null;
    keep(storeKey, 'sent', null);
  };
  return { state, submit, replace, leave, disown };
}
