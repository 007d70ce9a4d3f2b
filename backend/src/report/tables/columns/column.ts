import type { LocalisedText } from '../../../questionnaire/questionnaire';

export interface Column {
  readonly datatype: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly title: LocalisedText;
  readonly description: LocalisedText;
}

/** A column in both languages: its title, and what is in it. */
export const column = (
  datatype: Column['datatype'],
  [daTitle, da]: readonly [string, string],
  [enTitle, en]: readonly [string, string],
): Column => ({
  datatype,
  title: { da: daTitle, en: enTitle },
  description: { da, en },
});
