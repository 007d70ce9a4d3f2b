import type { Questionnaire } from '../../api/types';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** The questionnaire as a PDF to print, in either language. */
export function PrintCard({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTexts();
  const paper = `/api/questionnaires/${questionnaire.kind}/${questionnaire.version}/paper`;
  return (
    <section className="card">
      <h2>{t('print')}</h2>
      <p>{t('printText')}</p>
      <div className={styles.files}>
        <a href={`${paper}/da`}>{t('printDa')}</a>
        <a href={`${paper}/en`}>{t('printEn')}</a>
      </div>
    </section>
  );
}
