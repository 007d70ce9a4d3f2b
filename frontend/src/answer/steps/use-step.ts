import { useCallback, useEffect, useState } from 'react';

/** The step in the browser's own history, so that its back button goes one step back. */
export function useStep(): [number, (step: number) => void] {
  const [step, setStep] = useState(() => stepIn(window.history.state));
  useEffect(() => {
    const onPop = (event: PopStateEvent) => setStep(stepIn(event.state));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  const goTo = useCallback((next: number) => {
    const state = window.history.state as object | null;
    if (next !== stepIn(state)) window.history.pushState({ ...state, step: next }, '');
    setStep(next);
  }, []);
  return [step, goTo];
}

function stepIn(state: unknown): number {
  const step = (state as { step?: unknown } | null)?.step;
  return typeof step === 'number' ? step : 0;
}
