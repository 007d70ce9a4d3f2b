import { stringify } from 'csv-stringify/sync';
import { COLUMNS } from './columns';
import type { Cell, Table } from './table';

/** How numbers and columns are told apart, so that a spreadsheet of the reader's language opens the file. */
export const DIALECTS = {
  da: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
} as const;

/** Marks the file as UTF-8, without which Excel takes it for another encoding. */
const BYTE_ORDER_MARK = '﻿';

/** What a spreadsheet would run where a text begins with it. */
const RUN = /^[=+\-@\t\r\n|%＝＋－＠]/;

/**
 * A table as CSV, with the columns' own names as header. A text that a spreadsheet would run as a
 * formula has an apostrophe before it; numbers are left alone.
 */
export function writeCsv({ columns, rows }: Table, language: 'da' | 'en'): string {
  const { delimiter, decimal } = DIALECTS[language];
  const textOf = (cell: Cell | undefined, datatype: string): string => {
    if (cell === null || cell === undefined) return '';
    if (datatype !== 'string') return String(cell).replace('.', decimal);
    const text = String(cell);
    return RUN.test(text) ? `'${text}` : text;
  };
  const lines = rows.map((row) =>
    columns.map((column) => textOf(row[column], COLUMNS[column].datatype)),
  );
  const written = stringify([[...columns], ...lines], { delimiter, record_delimiter: '\r\n' });
  return BYTE_ORDER_MARK + written;
}
