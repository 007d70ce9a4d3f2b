import type { Questionnaire } from '../../api/types';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** The way to the answer page as a preview, in either language. */
export function QuestionnairePreviewCard({
  questionnaire,
}: {
  readonly questionnaire: Questionnaire;
}) {
  const { t } = useTexts();
  const preview = `/svar?afproev=${questionnaire.kind}/${questionnaire.version}`;
  return (
    <section className="card">
      <h2>{t('try')}</h2>
      <p>{t('tryText')}</p>
      <div className={styles.files}>
        <a href={`${preview}&sprog=da`}>{t('tryDa')}</a>
        <a href={`${preview}&sprog=en`}>{t('tryEn')}</a>
      </div>
    </section>
  );
}
