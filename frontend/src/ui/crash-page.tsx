import { useTranslation } from 'react-i18next';
import { PageTitle } from './page-title';

/** Stands in for a page that could not be fetched or drawn. Loading it again also fetches a newer version. */
export function CrashPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('crash.title')}</PageTitle>
      <p>{t('crash.text')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('crash.reload')}
      </button>
    </>
  );
}
