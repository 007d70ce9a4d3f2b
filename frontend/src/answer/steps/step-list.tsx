import { useState } from 'react';
import type { Questionnaire } from '../../api/types';
import type { Draft } from '../draft/draft';
import { titleOf } from './step-texts';
import { progressIn, stepsOf } from './steps';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';
import styles from './steps.module.css';

interface StepListProps {
  readonly questionnaire: Questionnaire;
  readonly draft: Draft;
  readonly index: number;
  readonly onGoTo: (index: number) => void;
}

/** The steps with what is answered in each, beside the questions or, on a phone, behind a button. */
export function StepList({ questionnaire, draft, index, onGoTo }: StepListProps) {
  const { texts, choose } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const goTo = (where: number) => {
    setOpen(false);
    onGoTo(where);
  };
  const questionSteps = stepsOf(questionnaire).slice(1, -1);
  return (
    <nav aria-label={texts.steps} className={styles.steps}>
      <button
        type="button"
        className={`button plain ${styles.toggle}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.showSteps}
      </button>
      <ol className={isOpen ? `${styles.stepIndicator} ${styles.open}` : styles.stepIndicator}>
        {questionSteps.map((step, place) => {
          const progress = progressIn(step, questionnaire, draft);
          const isDone = progress.answered === progress.asked;
          const number = place + 1;
          return (
            <li
              key={number}
              className={number === index ? styles.current : isDone ? styles.done : undefined}
            >
              <button
                type="button"
                className={styles.step}
                aria-current={number === index ? 'step' : undefined}
                onClick={() => goTo(number)}
              >
                <span className={styles.stepNumber}>{number}</span>
                <span>
                  <span className={styles.stepTitle}>{titleOf(step, texts, choose, '')}</span>
                  <span className={styles.stepInformation} aria-hidden="true">
                    {fill(texts.stepProgress, { ...progress })}
                  </span>
                  <span className="visually-hidden">
                    , {fill(texts.stepProgressSpoken, { ...progress })}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
