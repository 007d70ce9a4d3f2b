import type { Fault, Language } from '../http/problem';

/** Why a file, or a row of it, cannot be imported. */
export type ImportFaultCode =
  | 'empty-file'
  | 'not-a-table'
  | 'missing-column'
  | 'missing-units-file'
  | 'too-many-rows'
  | 'cycle'
  | 'double-unit'
  | 'missing-name'
  | 'missing-unit'
  | 'unknown-unit'
  | 'no-identity'
  | 'invalid-mail'
  | 'double-mail'
  | 'double-number';

/** A fault with its place in the file. The value itself is repeated only where it helps and harms nobody. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  readonly file: string;
  /** Counted from 1, with the header; null where it concerns the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  readonly detail?: string;
}

const TEXTS: Readonly<Record<ImportFaultCode, Readonly<Record<Language, string>>>> = {
  'empty-file': { da: 'Filen er tom.', en: 'The file is empty.' },
  'not-a-table': {
    da: 'Filen kan ikke læses som CSV eller XLSX. {{detail}}',
    en: 'The file cannot be read as CSV or XLSX. {{detail}}',
  },
  'missing-column': {
    da: 'Kolonnen mangler i overskriften. Filen har: {{detail}}',
    en: 'The column is missing in the header. The file has: {{detail}}',
  },
  'missing-units-file': {
    da: 'Filen er fra OS2mo. Vedhæft også filen med enheder.',
    en: 'The file is from OS2mo. Attach the file of units too.',
  },
  'too-many-rows': {
    da: 'Filen har flere end {{detail}} rækker. Er det den rigtige fil?',
    en: 'The file has more than {{detail}} rows. Is it the right file?',
  },
  cycle: { da: 'Enhederne ligger i ring: {{detail}}', en: 'The units form a circle: {{detail}}' },
  'double-unit': {
    da: 'Afdelingskoden {{detail}} står to gange.',
    en: 'The unit code {{detail}} occurs twice.',
  },
  'missing-name': { da: 'Navnet mangler.', en: 'The name is missing.' },
  'missing-unit': { da: 'Forvaltningen mangler.', en: 'The forvaltning is missing.' },
  'unknown-unit': {
    da: 'Enheden {{detail}} findes ikke i enhedsfilen.',
    en: 'The unit {{detail}} is not in the file of units.',
  },
  'no-identity': {
    da: 'Rækken har hverken medarbejdernummer eller mail.',
    en: 'The row has neither employee number nor mail.',
  },
  'invalid-mail': {
    da: 'Mailadressen ser ikke rigtig ud.',
    en: 'The mail address does not look right.',
  },
  'double-mail': {
    da: 'Mailadressen står også på linje {{detail}}.',
    en: 'The mail address also stands on line {{detail}}.',
  },
  'double-number': {
    da: 'Medarbejdernummeret står også på linje {{detail}}.',
    en: 'The employee number also stands on line {{detail}}.',
  },
};

/** The fault in the reader's words, with its place: file, line and column. */
export function importFaultText(fault: ImportFault, language: Language): Fault {
  const line = fault.line === null ? [] : [`${language === 'da' ? 'linje' : 'line'} ${fault.line}`];
  const place = [fault.file, ...line, ...(fault.column ? [fault.column] : [])].join(', ');
  const message = TEXTS[fault.code][language].replace('{{detail}}', fault.detail ?? '').trim();
  return { place, code: fault.code, message };
}
