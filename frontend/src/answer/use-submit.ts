import { useCallback, useEffect, useRef, useState } from 'react';
import type { SubmittedResponse } from '../api/types';
import { AnswerError, sendResponse } from './answer-api';

export type SubmitState =
  | { readonly kind: 'idle' | 'sending' | 'waiting' | 'sent' }
  | { readonly kind: 'refused'; readonly error: AnswerError };

/** Sends an answer, and where there is no connection waits for it and sends once. */
export function useSubmit(token: string, onSent: () => void) {
  const [state, setState] = useState<SubmitState>({ kind: 'idle' });
  const pending = useRef<SubmittedResponse | null>(null);
  const busy = useRef(false);

  const attempt = useCallback(async () => {
    if (pending.current === null || busy.current) return;
    busy.current = true;
    setState({ kind: 'sending' });
    try {
      await sendResponse(token, pending.current);
      pending.current = null;
      setState({ kind: 'sent' });
      onSent();
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
  }, [token, onSent]);

  useEffect(() => {
    if (state.kind !== 'waiting') return;
    const retry = () => void attempt();
    const timer = window.setInterval(retry, 10_000);
    window.addEventListener('online', retry);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [state.kind, attempt]);

  const submit = (response: SubmittedResponse) => {
    pending.current = response;
    void attempt();
  };
  return { state, submit };
}
