import type { SubmitState } from './use-submit';
import { useTexts } from '../texts/use-texts';

interface SubmitStatusProps {
  readonly submit: SubmitState['kind'];
  /** Something was changed after the answer had been sent. */
  readonly hasUnsent: boolean;
  readonly isKept: boolean;
  /** The page was opened without a connection. */
  readonly isFromDevice: boolean;
}

/** Says on every step how it stands with what was sent; a screen reader hears it when it changes. */
export function SubmitStatus({ submit, hasUnsent, isKept, isFromDevice }: SubmitStatusProps) {
  const { texts } = useTexts();
  const { waiting, waitingUnkept, sentMeanwhile } = texts.final;
  return (
    <div role="status">
      {submit === 'idle' && isFromDevice && <p className="notice">{texts.offline}</p>}
      {submit === 'waiting' && <p className="notice">{isKept ? waiting : waitingUnkept}</p>}
      {submit === 'sent' && hasUnsent && <p className="notice">{sentMeanwhile}</p>}
    </div>
  );
}
