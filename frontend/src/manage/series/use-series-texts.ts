import i18next, { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import da from '../../i18n/da/series.json';
import en from '../../i18n/en/series.json';
import { formatDay, formatMoment } from '../../i18n/format';
import type { Language } from '../../i18n/language';

// Fetched with HR's pages, so that nobody else has to wait for these texts.
i18next.addResourceBundle('da', 'series', da);
i18next.addResourceBundle('en', 'series', en);

interface SeriesTexts {
  readonly t: TFunction<'series'>;
  readonly language: Language;
  /** An ISO day in words. */
  readonly day: (iso: string) => string;
  /** A moment by the Danish clock. */
  readonly moment: (iso: string) => string;
}

/** The texts of series, calendar and jobs, in the reader's language. */
export function useSeriesTexts(): SeriesTexts {
  const { t, i18n } = useTranslation('series');
  const language = i18n.language as Language;
  return {
    t,
    language,
    day: (iso) => formatDay(iso, language),
    moment: (iso) => formatMoment(iso, language),
  };
}
