import type { Outcomes } from './outcomes';
import styles from './since-2020-strip.module.css';

/** In the order that they are drawn in, what is well first. */
const LOOKS = [
  ['found-again', styles.good],
  ['clearly-fewer', styles.good],
  ['probably-fewer', styles.maybeGood],
  ['probably-weakened', styles.maybeBad],
  ['still-present', styles.maybeBad],
  ['weakened', styles.bad],
  ['persists', styles.bad],
  ['over-half', styles.bad],
  ['open', styles.open],
] as const;

/** A square for each finding: filled where it is sure, hollow where it is probable. The counts stand beside it. */
export function OutcomeSquares({ outcomes }: { readonly outcomes: Outcomes }) {
  return (
    <div className={styles.squares} aria-hidden="true">
      {LOOKS.map(([outcome, look]) => (
        <span key={outcome}>
          {Array.from({ length: outcomes[outcome] }, (_, place) => (
            <i key={place} className={look} />
          ))}
        </span>
      ))}
    </div>
  );
}
