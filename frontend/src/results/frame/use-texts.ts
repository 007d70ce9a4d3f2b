import i18next, { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import da from '../../i18n/da/insight.json';
import en from '../../i18n/en/insight.json';
import type { Language } from '../../i18n/language';
import type { Phrase } from './phrase';

// Fetched with the pages of results, so that nobody else has to wait for these texts.
i18next.addResourceBundle('da', 'insight', da);
i18next.addResourceBundle('en', 'insight', en);

interface Texts {
  readonly t: TFunction<'insight'>;
  readonly language: Language;
  /** Sentences one after the other. */
  readonly say: (phrases: readonly Phrase[]) => string;
}

/** The texts of the pages of results, in the reader's language. */
export function useTexts(): Texts {
  const { t, i18n } = useTranslation('insight');
  return {
    t,
    language: i18n.language as Language,
    say: (phrases) => phrases.map(({ key, values }) => t(key, values)).join(' '),
  };
}
