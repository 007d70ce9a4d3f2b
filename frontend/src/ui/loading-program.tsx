import { useTranslation } from 'react-i18next';

/** Stands there while the first page is fetched. */
export function LoadingProgram() {
  const { t } = useTranslation();
  return (
    <main className="page">
      <p role="status">{t('loading')}</p>
    </main>
  );
}
