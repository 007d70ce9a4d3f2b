export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORE = 'ledelsespuls.language';

/** The language chosen before on this device; Danish for a newcomer. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(STORE) === 'en' ? 'en' : 'da';
  } catch {
    return 'da';
  }
}

export function rememberLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORE, language);
  } catch {
    // A browser that keeps nothing forgets the choice at reload.
  }
}
