import type { ImportFaultCode } from '../rows/import-fault';

export interface CellFault {
  readonly code: ImportFaultCode;
  /** Null where it concerns the row. */
  readonly column: string | null;
  /** What stood there. */
  readonly detail?: string;
}

/** What a workbook knows of a cell beside its text. */
export interface CellMark {
  /** The number that is shown as a date. */
  readonly serial?: number;
  /** A formula that no program has worked out. */
  readonly isUncomputed?: boolean;
  /** The address that a click on it writes to. */
  readonly mailLink?: string;
}

export interface ReadCell {
  readonly text: string;
  readonly fault?: ImportFaultCode;
  readonly notice?: ImportFaultCode;
  readonly detail?: string;
}

/** Excel's error values, in Danish and English, and what it shows where a column is too narrow. */
const FAILED_LOOKUP =
  /^#(I\/T|N\/A|REFERENCE!|REF!|VÆRDI!|VALUE!|NAVN\?|NAME\?|DIVISION\/0!|DIV\/0!|NUL!|NULL!|NUM!|OVERLØB!|SPILL!|SPILD!|BEREGN!|CALC!|FELT!|FIELD!|BLOKERET!|BLOCKED!|#+)$/i;
/** What stands for nothing in the exports of databases and pivot tables. */
const EMPTY_WORD = /^(null|n\/a|nul|0|-|–|—|\((null|tom|tomt|tomme|blank)\))$/i;
/** Null is a surname. */
const EMPTY_NAME = /^(-|–|—|\((null|tom|tomt|tomme|blank)\))$/i;
const PERSON_NAMES = /^(?!afdeling).*(navn|name)$/;
const NUMBERS = /^(medarbejder|employee|løn)/;
/** Of these, 0 is one like others. */
const CODES = /^(medarbejder|employee|løn|afdelingskode|forældreafdelingskode|erleder)/;
const MAILS = /mail/;
const IN_QUOTES = /^="([^"]*)"$/;
const FORMULA = /^=|^@[^@]*\(/;
const SCIENTIFIC = /^\d[.,]\d+E\+\d+$/i;
/** Letters of Mac Roman, DOS and twice-written UTF-8 read as something else; no Danish name holds them. */
const WRONG_LETTERS = /[\uFFFD†‡‰›‹¾¿®¯¬¤¥§¶µŒœ]|[ÃÂ][\u0080-\u00BF\u0152-\u2122]/;

/**
 * Reads a cell for what it says: a text that Excel was told to leave alone (="00123" or '00123) without
 * that, a word for nothing as nothing, the number below a date where a number belongs. A failed look-up,
 * a formula, and a number of which the digits are lost say nothing that can be used.
 */
export function readCell(column: string, written: string, mark: CellMark = {}): ReadCell {
  if (mark.isUncomputed) return { text: '', fault: 'formula-without-value' };
  if (mark.serial !== undefined && NUMBERS.test(column)) {
    return { text: String(mark.serial), notice: 'date-as-number', detail: written };
  }
  const quoted = IN_QUOTES.exec(written)?.[1];
  const text = quoted ?? (CODES.test(column) ? written.replace(/^'/, '') : written);
  if (FAILED_LOOKUP.test(text)) return { text: '', fault: 'failed-lookup', detail: text };
  if (FORMULA.test(text)) return { text: '', fault: 'formula', detail: text.slice(0, 40) };
  if (NUMBERS.test(column) && SCIENTIFIC.test(text)) {
    return { text: '', fault: 'number-lost', detail: text };
  }
  if (mark.mailLink !== undefined && MAILS.test(column) && !text.includes('@')) {
    return { text: mark.mailLink, notice: 'mail-from-link', detail: text };
  }
  const isEmpty = (PERSON_NAMES.test(column) ? EMPTY_NAME : EMPTY_WORD).test(text);
  if (isEmpty && !(text === '0' && CODES.test(column))) {
    return { text: '', notice: 'empty-word', detail: text };
  }
  return WRONG_LETTERS.test(text) ? { text, notice: 'wrong-letters', detail: text } : { text };
}
