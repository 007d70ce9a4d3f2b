import { useId } from 'react';
import { useTexts } from './texts/use-texts';
import styles from './review.module.css';

/** How many of the comments have been read, in words and as a bar. */
export function ReviewProgress({ read, all }: { readonly read: number; readonly all: number }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <p className={styles.reviewProgress}>
      <label htmlFor={id}>{t('progress', { read, all })}</label>
      <progress id={id} value={read} max={all} />
    </p>
  );
}
