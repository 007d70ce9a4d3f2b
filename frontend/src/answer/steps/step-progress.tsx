import type { Progress } from './steps';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';
import styles from './steps.module.css';

interface StepProgressProps {
  readonly number: number;
  readonly count: number;
  readonly progress: Progress;
}

/** How far the leader has come: counted in answers, so that it never promises more than is so. */
export function StepProgress({ number, count, progress }: StepProgressProps) {
  const { texts } = useTexts();
  const answered = fill(texts.progress, { ...progress });
  return (
    <div className={styles.progress}>
      <p id="step-progress">
        <strong>{fill(texts.step, { number, count })}</strong>
        <span className="quiet">{answered}</span>
      </p>
      <progress max={progress.asked} value={progress.answered} aria-label={answered} />
    </div>
  );
}
