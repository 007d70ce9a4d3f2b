export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORE = 'ledelsespuls.language';

/** The language of those known that was chosen before on this device; Danish for a newcomer. */
export function rememberedLanguage<Known extends string>(known: readonly Known[]): Known | 'da' {
  try {
    const remembered = localStorage.getItem(STORE);
    return known.find((language) => language === remembered) ?? 'da';
  } catch {
    return 'da';
  }
}

export function rememberLanguage(language: string): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORE, language);
  } catch {
    // A browser that keeps nothing forgets the choice at reload.
  }
}
