import { useTexts } from '../texts/use-texts';
import styles from './pages.module.css';

/** Stays on the screen of a preview, with the way back to HR's pages. */
export function PreviewNotice({ questionnaire }: { readonly questionnaire: string }) {
  const { texts } = useTexts();
  return (
    <p className={`notice ${styles.preview}`}>
      <strong>{texts.preview.notice}</strong>{' '}
      <a href={`/styring/spoergeskemaer/${questionnaire}`}>{texts.preview.back}</a>
    </p>
  );
}
