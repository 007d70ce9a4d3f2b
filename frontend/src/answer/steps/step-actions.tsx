import type { Step } from './steps';
import { nextLabel, type SubmitProgress } from './step-texts';
import { useTexts } from '../texts/use-texts';

interface StepActionsProps {
  readonly step: Step;
  readonly progress: SubmitProgress;
  readonly onBack: () => void;
  /** There once the leader has been at the end. */
  readonly onToEnd: (() => void) | null;
  /** There on the receipt, unless the device can change the answer no more. */
  readonly onAgain: (() => void) | null;
}

/** The buttons of a step: on, back, and past the rest for who has been at the end. */
export function StepActions({ step, progress, onBack, onToEnd, onAgain }: StepActionsProps) {
  const { texts } = useTexts();
  if (step.kind === 'receipt')
    // A key of its own: else React makes it the next step's submit button before the click has ended.
    return (
      <div className="actions" key="again">
        {onAgain && (
          <button type="button" className="button secondary" onClick={onAgain}>
            {texts.receipt.again}
          </button>
        )}
      </div>
    );
  return (
    <div className="actions" key="on">
      <button type="submit" className="button on" disabled={progress.submit === 'sending'}>
        {nextLabel(step, texts, progress)}
      </button>
      {step.kind !== 'intro' && (
        <button type="button" className="button secondary" onClick={onBack}>
          {texts.back}
        </button>
      )}
      {onToEnd && (
        <button type="button" className="button plain" onClick={onToEnd}>
          {texts.toEnd}
        </button>
      )}
    </div>
  );
}
