import styles from './findings.module.css';

/** Where 0, 50 and 100 % are, over a column of drawings. */
export function ShareAxis() {
  return (
    <span className={styles.axis} aria-hidden="true">
      <span>0</span>
      <span>50</span>
      <span>100 %</span>
    </span>
  );
}
