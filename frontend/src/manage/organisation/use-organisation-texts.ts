import i18next, { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import da from '../../i18n/da/organisation.json';
import en from '../../i18n/en/organisation.json';
import { formatDay } from '../../i18n/format';

// Fetched with HR's pages, so that nobody else has to wait for these texts.
i18next.addResourceBundle('da', 'organisation', da);
i18next.addResourceBundle('en', 'organisation', en);

interface OrganisationTexts {
  readonly t: TFunction<'organisation'>;
  /** An ISO day in words. */
  readonly day: (iso: string) => string;
}

/** The texts of the organisation's history, in the reader's language. */
export function useOrganisationTexts(): OrganisationTexts {
  const { t, i18n } = useTranslation('organisation');
  return { t, day: (iso) => formatDay(iso, i18n.language) };
}
