import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFault } from '../import-fault';
import { MOST_ROWS, toTable, UnreadableTableError, type Table } from './table';
import { decodeWindows1252 } from './windows-1252';

const DELIMITERS = [';', '\t', ','];

/**
 * Reads CSV: UTF-8, else Windows-1252 as older Danish systems write; separated by semicolon, tab or
 * comma, whichever the header uses most.
 * @param held the columns to keep, in lower case; all others are dropped while parsing
 * @throws UnreadableTableError where it is no table
 */
export function readCsv(file: string, bytes: Uint8Array, held: readonly string[]): Table {
  // No text has a zero byte; pictures, old .xls files and UTF-16 do.
  if (bytes.includes(0)) throw unreadable(file, 'not-a-table', null);
  const { text, encoding } = decode(bytes);
  let lastRead = 0;
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      on_record: (record: string[], { lines }) => {
        lastRead = lines;
        return record;
      },
      relax_column_count: true,
      // Hans "Bo" Jensen is a name.
      relax_quotes: true,
      skip_empty_lines: true,
      // One beyond the limit and the header shows that there are too many.
      to: MOST_ROWS + 2,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const lines = records.map(({ info, record }) => ({ line: info.lines, cells: record }));
    return toTable(file, encoding, lines, held);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable(file, 'stray-quote', lastRead + 1);
  }
}

function unreadable(
  file: string,
  code: ImportFault['code'],
  line: number | null,
): UnreadableTableError {
  return new UnreadableTableError([{ code, file, line, column: null }]);
}

/** A byte order mark is left out. */
function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'windows-1252' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, 10_000).trimStart().split(/\r|\n/, 1)[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
