import { isRise } from '@ledelsespuls/contracts/lists/results/verdicts';
import type { ReactNode } from 'react';
import { ChangeTriangle } from './change-triangle';
import type { SaidChange } from './said-change';
import toneStyles from './tones.module.css';

interface MovedTextProps {
  readonly grade: SaidChange['grade'];
  /** What is said of it. */
  readonly children: ReactNode;
}

/** A change with its triangle, in the colour of better or worse. */
export function MovedText({ grade, children }: MovedTextProps) {
  return (
    <span className={isRise(grade) ? toneStyles.better : toneStyles.worse}>
      <ChangeTriangle grade={grade} /> {children}
    </span>
  );
}
