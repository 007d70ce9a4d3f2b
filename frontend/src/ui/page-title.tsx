import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The heading of a page, and the title of its tab. */
export function PageTitle({ children }: { readonly children: string }) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${children} – ${t('brand')}`;
  }, [children, t]);
  return <h1>{children}</h1>;
}
