import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '../../api/types';

/** The questionnaire as a PDF to print, in either language. */
export function PrintCard({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  const paper = `/api/questionnaires/${questionnaire.kind}/${questionnaire.version}/paper`;
  return (
    <section className="card">
      <h2>{t('manage.print')}</h2>
      <p>{t('manage.printText')}</p>
      <div className="files">
        <a href={`${paper}/da`}>{t('manage.printDa')}</a>
        <a href={`${paper}/en`}>{t('manage.printEn')}</a>
      </div>
    </section>
  );
}
