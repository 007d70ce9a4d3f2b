import i18next, { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment } from './format';
import { LANGUAGES, type Language } from './language';
import type { Phrase } from './phrase';

interface RoomTexts {
  readonly t: TFunction;
  readonly language: Language;
  /** An ISO day in words. */
  readonly day: (iso: string) => string;
  /** A moment by the Danish clock. */
  readonly moment: (iso: string) => string;
  /** Sentences one after the other. */
  readonly say: (phrases: readonly Phrase[]) => string;
}

/**
 * The texts of a room, which come with its pages, so that nobody else waits for them.
 * @param shared rooms where a text is looked for that the room has not; then come the program's own
 * @returns a hook for the texts in the reader's language
 */
export function roomTexts(
  name: string,
  texts: Readonly<Record<Language, object>>,
  shared: readonly string[] = [],
): () => RoomTexts {
  for (const language of LANGUAGES) i18next.addResourceBundle(language, name, texts[language]);
  const rooms = [name, ...shared, 'translation'];
  return function useTexts() {
    const { t, i18n } = useTranslation(rooms, { nsMode: 'fallback' });
    const language = i18n.language as Language;
    return {
      t,
      language,
      day: (iso) => formatDay(iso, language),
      moment: (iso) => formatMoment(iso, language),
      say: (phrases) => phrases.map(({ key, values }) => t(key, values)).join(' '),
    };
  };
}
