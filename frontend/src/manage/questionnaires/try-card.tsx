import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '../../api/types';

/** The way to the answer page as a preview, in either language. */
export function TryCard({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  const preview = `/svar?afproev=${questionnaire.kind}/${questionnaire.version}`;
  return (
    <section className="card">
      <h2>{t('manage.try')}</h2>
      <p>{t('manage.tryText')}</p>
      <div className="files">
        <a href={`${preview}&sprog=da`}>{t('manage.tryDa')}</a>
        <a href={`${preview}&sprog=en`}>{t('manage.tryEn')}</a>
      </div>
    </section>
  );
}
