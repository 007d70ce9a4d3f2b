import { useId } from 'react';
import { Link } from 'react-router';
import type { CodingBatch } from '../../api/types';
import { useTexts } from './texts/use-texts';
import styles from './coding.module.css';

/** What a batch is called. */
export function useBatchName() {
  const { t, language } = useTexts();
  return ({ theme, place, of }: CodingBatch) => {
    const name = theme ? theme[language] : t('batches.verdict');
    return of > 1 ? t('batches.part', { name, place, of }) : name;
  };
}

/** Every batch with how much of it you have reviewed. */
export function BatchList({ batches }: { readonly batches: readonly CodingBatch[] }) {
  const nameOf = useBatchName();
  return (
    <ul className={styles.batches}>
      {batches.map((batch) => (
        <li key={batch.key}>
          <Link to={`/styring/kodning/${batch.key}`}>{nameOf(batch)}</Link>
          <Progress done={batch.yours} all={batch.findings} />
        </li>
      ))}
    </ul>
  );
}

/** How many findings of a batch you have reviewed, in words and as a bar. */
export function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <span className={styles.progress}>
      <label htmlFor={id}>{t('batches.progress', { done, all })}</label>
      <progress id={id} value={done} max={all} />
    </span>
  );
}
