import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import { IMPORT_FAULT_TEXTS, type ImportFaultCode } from './import-fault-texts';

export type { ImportFaultCode };

/** A fault with its place in the file. The value itself is repeated only where it helps and harms nobody. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  readonly file: string;
  /** Counted from 1, with the header; null where it concerns the whole file. */
  readonly line: number | null;
  /** Further lines that it holds for. */
  readonly moreLines?: readonly number[];
  readonly column: string | null;
  readonly detail?: string;
  /** Names of columns that would be understood. */
  readonly understood?: readonly string[];
}

const MOST_LINES_NAMED = 8;

/** The fault in the reader's words, with its place: file, lines and column. */
export function importFaultText(fault: ImportFault, language: Language): Fault {
  const place = [
    fault.file,
    ...linesOf(fault, language),
    ...(fault.column ? [fault.column] : []),
  ].join(', ');
  const message = IMPORT_FAULT_TEXTS[fault.code][language]
    .replace('{{detail}}', () => fault.detail ?? '')
    .replace('{{understood}}', () => fault.understood?.join(', ') ?? '');
  return { place, code: fault.code, message };
}

function linesOf({ line, moreLines = [] }: ImportFault, language: Language): string[] {
  if (line === null) return [];
  const named = [line, ...moreLines].slice(0, MOST_LINES_NAMED).join(', ');
  const more = moreLines.length >= MOST_LINES_NAMED ? ' …' : '';
  return [`${language === 'da' ? 'linje' : 'line'} ${named}${more}`];
}
