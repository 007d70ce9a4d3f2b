import { useState } from 'react';
import { openOwnResults } from '../sending/answer-api';
import { useTexts } from '../texts/use-texts';

/** Leads a leader on to the published results. */
export function OwnResultsButton({ token }: { readonly token: string }) {
  const { texts } = useTexts();
  const [state, setState] = useState<'idle' | 'opening' | 'failed'>('idle');
  const open = async () => {
    setState('opening');
    try {
      await openOwnResults(token);
      window.location.assign('/resultater');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="actions">
      <button
        type="button"
        className="button"
        aria-disabled={state === 'opening'}
        onClick={() => {
          if (state !== 'opening') void open();
        }}
      >
        {texts.ownResults.open}
      </button>
      <p role="status">{state === 'failed' && texts.ownResults.failed}</p>
    </div>
  );
}
