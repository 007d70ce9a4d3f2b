import type da from './da.json';

export type TextFile = typeof da;

const files = import.meta.glob<TextFile>('./*.json', { eager: true, import: 'default' });

/**
 * Each file of texts by its language, the code that is the file's name: one more file is one more
 * language. They are few enough to do without a library's weight.
 */
export const TEXT_FILES: Readonly<Record<string, TextFile>> = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts]),
);

/** Danish first, then in the order of their codes. */
export const ANSWER_LANGUAGES: readonly string[] = Object.keys(TEXT_FILES).sort(
  (a, b) => Number(b === 'da') - Number(a === 'da') || a.localeCompare(b),
);
