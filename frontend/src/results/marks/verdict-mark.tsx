import type { Verdict } from '@ledelsespuls/contracts/lists/results/verdicts';
import styles from './verdict-mark.module.css';

interface VerdictMarkProps {
  /** Null draws the point of a finding without a word. */
  readonly verdict: Verdict | null;
}

type Shape = 'circle' | 'triangle' | 'square';

/** Less is left: a triangle; still there though unwanted: a square; else a circle. Less sure, or said of fewer, is hollow. */
const MARKS: Readonly<Record<Verdict, { readonly shape: Shape; readonly isHollow: boolean }>> = {
  'found-again': { shape: 'circle', isHollow: false },
  'probably-weakened': { shape: 'triangle', isHollow: true },
  weakened: { shape: 'triangle', isHollow: false },
  persists: { shape: 'square', isHollow: false },
  'probably-fewer': { shape: 'circle', isHollow: true },
  'clearly-fewer': { shape: 'circle', isHollow: false },
  'still-present': { shape: 'square', isHollow: true },
  'over-half': { shape: 'square', isHollow: false },
};

const SHAPES = {
  circle: <circle cx="8" cy="8" r="5.2" />,
  triangle: <path d="M8 13 2.2 3.4h11.6z" />,
  square: <rect x="3" y="3" width="10" height="10" />,
};

/** What has become of a finding of 2020, by shape before colour. Its word stands beside it, or is read out. */
export function VerdictMark({ verdict }: VerdictMarkProps) {
  if (verdict === null) {
    return (
      <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
        <circle className={styles.point} cx="8" cy="8" r="1.8" />
      </svg>
    );
  }
  const { shape, isHollow } = MARKS[verdict];
  const classes = [styles.mark, shape === 'circle' ? styles.better : styles.worse];
  return (
    <svg
      className={[...classes, ...(isHollow ? [styles.hollow] : [])].join(' ')}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[shape]}
    </svg>
  );
}
