import { createContext, useContext } from 'react';
import type { LocalisedText } from '../../api/types';
import { TEXT_FILES, type TextFile } from './language-files';

export const LanguageContext = createContext('da');

/** The texts in the chosen language, and how to choose others. */
export function useTexts() {
  const language = useContext(LanguageContext);
  return {
    language,
    texts: (TEXT_FILES[language] ?? TEXT_FILES.da) as TextFile,
    /** A questionnaire that is not translated into the language stands in English. */
    choose: (text: LocalisedText & Readonly<Record<string, string>>) => text[language] ?? text.en,
  };
}
