import { fill, useTexts } from './use-texts';
import styles from './words.module.css';

/** In minutes: five for fifteen pages. */
const MINUTES_A_PAGE = 1 / 3;

/** How far the reader is, and what is left. */
export function WordProgress({ page, pages }: { readonly page: number; readonly pages: number }) {
  const { texts } = useTexts();
  const minutes = Math.round((pages - page) * MINUTES_A_PAGE);
  const where = fill(texts.progress, { page: page + 1, pages });
  return (
    <div className={styles.progress}>
      <b>{where}</b>
      <progress max={pages} value={page} aria-label={where} />
      <span className="quiet">
        {minutes > 1 ? fill(texts.minutes, { minutes }) : texts.lastMinute}
      </span>
    </div>
  );
}
