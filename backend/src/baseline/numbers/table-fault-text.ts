import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';

/** What may be wrong with any CSV of figures of 2020. */
export const TABLE_FAULT_TEXTS = {
  'not-a-table': { da: 'Linjen kan ikke læses som CSV.', en: 'The line cannot be read as CSV.' },
  'missing-column': {
    da: 'Kolonnen mangler i overskriften.',
    en: 'The column is missing in the header.',
  },
  'double-column': {
    da: 'Kolonnen står flere gange i overskriften.',
    en: 'The column stands more than once in the header.',
  },
  'extra-cell': {
    da: 'Rækken har flere felter end overskriften. Er det et decimalkomma, så brug semikolon mellem felterne.',
    en: 'The row has more fields than the header. If it is a decimal comma, put semicolons between the fields.',
  },
  'not-a-count': { da: 'Her skal stå et helt antal.', en: 'A whole number must stand here.' },
  'not-a-share': {
    da: 'Andelen skal være fra 0 til 1, eller i procent med tegnet %.',
    en: 'The share must be 0 to 1, or a percentage with the sign %.',
  },
} as const;

/** The place of a fault in the reader's words: file, line and column. */
export function placeInTable(
  file: string,
  { line, column }: { readonly line: number; readonly column: string },
  language: Language,
): string {
  return [file, `${language === 'da' ? 'linje' : 'line'} ${line}`, column]
    .filter(Boolean)
    .join(', ');
}
