import { useTranslation } from 'react-i18next';

/** Stands on every screen that shows figures from invented answers. */
export function SimulatedNotice({ simulated }: { readonly simulated: boolean }) {
  const { t } = useTranslation();
  return simulated ? <p className="notice">{t('simulated')}</p> : null;
}
