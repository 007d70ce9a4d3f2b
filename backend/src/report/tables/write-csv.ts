import { csvFile, textCell } from '../../csv/csv-file';
import { COLUMNS } from './columns/columns';
import type { Cell, Table } from './table';

/** How numbers and columns are told apart, so that a spreadsheet of the reader's language opens the file. */
export const DIALECTS = {
  da: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
} as const;

/**
 * A table as CSV, with the columns' own names as header. A text that a spreadsheet would run as a
 * formula has an apostrophe before it; numbers are left alone.
 */
export function writeCsv({ columns, rows }: Table, language: 'da' | 'en'): string {
  const { delimiter, decimal } = DIALECTS[language];
  const textOf = (cell: Cell | undefined, datatype: string): string => {
    if (cell === null || cell === undefined) return '';
    if (datatype !== 'string') return String(cell).replace('.', decimal);
    return textCell(String(cell));
  };
  const lines = rows.map((row) =>
    columns.map((column) => textOf(row[column], COLUMNS[column].datatype)),
  );
  return csvFile([[...columns], ...lines], delimiter);
}
