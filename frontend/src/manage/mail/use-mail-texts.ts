import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import da from '../../i18n/da/mail.json';
import en from '../../i18n/en/mail.json';

i18next.addResourceBundle('da', 'mail', da);
i18next.addResourceBundle('en', 'mail', en);

/** The texts about mails and participation, in the reader's language. */
export function useMailTexts() {
  const { t, i18n } = useTranslation('mail');
  return { t, language: i18n.language as 'da' | 'en' };
}
