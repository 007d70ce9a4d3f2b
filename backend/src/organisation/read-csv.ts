import { CsvError, parse } from 'csv-parse/sync';
import { MOST_ROWS, toTable, UnreadableTableError, type Table } from './table';

const DELIMITERS = [';', '\t', ','];

/**
 * Reads CSV: UTF-8, else Windows-1252 as older Danish systems write; separated by semicolon, tab or
 * comma, whichever the header uses most.
 * @param never columns, in lower case, that are dropped while parsing
 * @throws UnreadableTableError where it is no table
 */
export function readCsv(file: string, bytes: Uint8Array, never: readonly string[]): Table {
  const { text, encoding } = decode(bytes);
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // One beyond the limit and the header shows that there are too many.
      to: MOST_ROWS + 2,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const lines = records.map(({ info, record }) => ({ line: info.lines, cells: record }));
    return toTable(file, encoding, lines, never);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    throw new UnreadableTableError([
      { code: 'not-a-table', file, line, column: null, detail: error.code },
    ]);
  }
}

function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'windows-1252' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
