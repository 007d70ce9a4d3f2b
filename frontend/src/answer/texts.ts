import { createContext, useContext } from 'react';
import da from './texts/da.json';
import en from './texts/en.json';
import type { LocalisedText } from '../api/types';
import type { Language } from '../i18n/language';

type Texts = typeof da;

/** The files of the leader's pages. They are few enough to do without a library's weight. */
const TEXTS: Readonly<Record<Language, Texts>> = { da, en: en };

export const LanguageContext = createContext<Language>('da');

/** The texts in the chosen language, and how to fill and choose others. */
export function useTexts() {
  const language = useContext(LanguageContext);
  return {
    language,
    texts: TEXTS[language],
    choose: (text: LocalisedText) => text[language],
  };
}

/** Puts values into the `{{name}}` places of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
