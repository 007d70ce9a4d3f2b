import { isCalled, isRise, type ChangeGrade } from '@ledelsespuls/contracts/lists/results/verdicts';
import styles from './change-triangle.module.css';
import toneStyles from './tones.module.css';

interface ChangeTriangleProps {
  readonly grade: Exclude<ChangeGrade, 'none'>;
  /** Takes the colour of the text around it instead of better or worse. */
  readonly isPlain?: boolean;
}

const UP = 'M6 1 11 10H1z';
const DOWN = 'M6 10 11 1H1z';

/** Which way a change went: filled where it is called, hollow where there is a sign of it. Its words stand beside it. */
export function ChangeTriangle({ grade, isPlain = false }: ChangeTriangleProps) {
  const classes = [
    styles.triangle,
    ...(isCalled(grade) ? [] : [styles.hollow]),
    ...(isPlain ? [] : [isRise(grade) ? toneStyles.better : toneStyles.worse]),
  ];
  return (
    <svg className={classes.join(' ')} viewBox="0 0 12 11" aria-hidden="true">
      <path d={isRise(grade) ? UP : DOWN} />
    </svg>
  );
}
