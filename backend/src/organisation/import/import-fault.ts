import type { Language } from '@ledelsespuls/contracts/lists/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';

/** Why a file, or a row of it, cannot be imported. */
export type ImportFaultCode =
  | 'empty-file'
  | 'no-rows'
  | 'not-a-table'
  | 'stray-quote'
  | 'missing-column'
  | 'double-column'
  | 'missing-units-file'
  | 'too-many-rows'
  | 'too-wide'
  | 'too-large-unpacked'
  | 'cell-too-long'
  | 'cycle'
  | 'too-deep'
  | 'parent-outside-file'
  | 'double-unit'
  | 'forvaltning-below-center'
  | 'missing-code'
  | 'missing-name'
  | 'missing-unit'
  | 'unknown-unit'
  | 'not-yes-or-no'
  | 'looks-like-cpr'
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
  'no-rows': {
    da: 'Filen har en overskrift, men ingen rækker under den.',
    en: 'The file has a header but no rows below it.',
  },
  'not-a-table': {
    da: 'Filen kan ikke læses som CSV eller XLSX. Gem den som "CSV UTF-8" eller .xlsx.',
    en: 'The file cannot be read as CSV or XLSX. Save it as "CSV UTF-8" or .xlsx.',
  },
  'stray-quote': {
    da: 'Et anførselstegn åbner et felt, som ikke lukkes.',
    en: 'A quotation mark opens a field that is not closed.',
  },
  'missing-column': {
    da: 'Kolonnen mangler i overskriften. Filen har: {{detail}}',
    en: 'The column is missing in the header. The file has: {{detail}}',
  },
  'double-column': {
    da: 'Kolonnen står to gange i overskriften.',
    en: 'The column stands twice in the header.',
  },
  'missing-units-file': {
    da: 'Filen er fra OS2mo. Vedhæft også filen med enheder.',
    en: 'The file is from OS2mo. Attach the file of units too.',
  },
  'too-many-rows': {
    da: 'Filen har flere end {{detail}} rækker. Er det den rigtige fil?',
    en: 'The file has more than {{detail}} rows. Is it the right file?',
  },
  'too-wide': {
    da: 'Filen har flere end {{detail}} kolonner. Er det den rigtige fil?',
    en: 'The file has more than {{detail}} columns. Is it the right file?',
  },
  'too-large-unpacked': {
    da: 'Filen fylder mere end {{detail}} MB, når den pakkes ud.',
    en: 'The file is larger than {{detail}} MB when unpacked.',
  },
  'cell-too-long': {
    da: 'Feltet er længere end {{detail}} tegn. Mangler der et anførselstegn?',
    en: 'The field is longer than {{detail}} characters. Is a quotation mark missing?',
  },
  cycle: { da: 'Enhederne ligger i ring: {{detail}}', en: 'The units form a circle: {{detail}}' },
  'too-deep': {
    da: 'Enheden {{detail}} ligger dybere, end en kommune er bygget. Passer overenhederne?',
    en: 'The unit {{detail}} lies deeper than a municipality is built. Are the parents right?',
  },
  'parent-outside-file': {
    da: 'Overenheden til {{detail}} er ikke i filen. Enheden lægges øverst, lige under kommunen.',
    en: 'The parent of {{detail}} is not in the file. The unit is put at the top, below the municipality.',
  },
  'double-unit': {
    da: 'Afdelingskoden {{detail}} står to gange.',
    en: 'The unit code {{detail}} occurs twice.',
  },
  'forvaltning-below-center': {
    da: 'Enhederne passer ikke ind i hinanden: {{detail}} En leder kan kun høre til én forvaltning. Ret, hvad enhederne er, på organisationens side, eller ret filen.',
    en: 'The units do not nest: {{detail}} A leader can belong to one forvaltning only. Correct what the units are on the page of the organisation, or correct the file.',
  },
  'missing-code': { da: 'Afdelingskoden mangler.', en: 'The unit code is missing.' },
  'missing-name': { da: 'Navnet mangler.', en: 'The name is missing.' },
  'missing-unit': { da: 'Forvaltningen mangler.', en: 'The forvaltning is missing.' },
  'unknown-unit': {
    da: 'Enheden {{detail}} findes ikke i enhedsfilen.',
    en: 'The unit {{detail}} is not in the file of units.',
  },
  'not-yes-or-no': {
    da: 'Der skal stå Ja eller Nej.',
    en: 'It must say Ja or Nej.',
  },
  'looks-like-cpr': {
    da: 'Feltet ligner et CPR-nummer. Det er ikke gemt, og rækken er ikke med.',
    en: 'The field looks like a CPR number. It was not kept, and the row is left out.',
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
  const message = TEXTS[fault.code][language].replace('{{detail}}', () => fault.detail ?? '');
  return { place, code: fault.code, message };
}
