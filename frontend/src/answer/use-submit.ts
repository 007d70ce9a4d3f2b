import { useCallback, useEffect, useRef, useState } from 'react';
import type { SubmittedResponse } from '../api/types';
import { AnswerError } from './answer-api';

export type SubmitState =
  | { readonly kind: 'idle' | 'sending' | 'waiting' | 'sent' }
  | { readonly kind: 'refused'; readonly error: AnswerError };

const RETRY_MS = 10_000;

/** Sends an answer, and where there is no connection waits for it and sends once. */
export function useSubmit(
  send: (response: SubmittedResponse) => Promise<void>,
  onSent: (sent: SubmittedResponse) => void,
) {
  const [state, setState] = useState<SubmitState>({ kind: 'idle' });
  const pending = useRef<SubmittedResponse | null>(null);
  const busy = useRef(false);

  const attempt = useCallback(async () => {
    const response = pending.current;
    if (response === null || busy.current) return;
    busy.current = true;
    setState((old) => (old.kind === 'waiting' ? old : { kind: 'sending' }));
    try {
      await send(response);
      pending.current = null;
      setState({ kind: 'sent' });
      onSent(response);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      if (error.code === 'unreachable') setState({ kind: 'waiting' });
      else {
        pending.current = null;
        setState({ kind: 'refused', error });
      }
    } finally {
      busy.current = false;
    }
  }, [send, onSent]);

  useEffect(() => {
    if (state.kind !== 'waiting') return;
    const retry = () => void attempt();
    const timer = window.setInterval(retry, RETRY_MS);
    // The browser asks before a page is left that still has something to send.
    const keepOpen = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('online', retry);
    window.addEventListener('beforeunload', keepOpen);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', retry);
      window.removeEventListener('beforeunload', keepOpen);
    };
  }, [state.kind, attempt]);

  const submit = (response: SubmittedResponse) => {
    pending.current = response;
    void attempt();
  };
  return { state, submit };
}
