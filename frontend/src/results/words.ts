import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';
import i18next from 'i18next';
import { LANGUAGES } from '../i18n/language';

/** Where every room of results looks last: the words that its files have in common with the pages. */
export const WORDS = 'words';

for (const language of LANGUAGES) {
  i18next.addResourceBundle(language, WORDS, RESULT_WORDS[language]);
}
