import { createContext, useContext } from 'react';
import type { Language } from '../i18n/language';
import da from './texts/da.json';
import en from './texts/en.json';

const TEXTS: Readonly<Record<Language, typeof da>> = { da, en };

export const LanguageContext = createContext<Language>('da');

/** The texts in the chosen language. */
export function useTexts() {
  const language = useContext(LanguageContext);
  return { language, texts: TEXTS[language] };
}

/** Puts values into the `{{name}}` places of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
