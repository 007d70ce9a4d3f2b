import { CsvError, parse } from 'csv-parse/sync';

export interface NumberRow {
  /** Counted from 1 with the header; of a row over several lines, its last. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV text with its header as the first; empty lines are left out. The separator is
 * the semicolon where the header has one, else the comma.
 * @returns the line alone where the text is no table
 */
export function readNumberTable(text: string): NumberRow[] | { line: number } {
  const header = text.split('\n', 1)[0] ?? '';
  try {
    const records = parse(text, {
      bom: true,
      delimiter: header.includes(';') ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return records.map(({ info, record }) => ({
      line: info.lines,
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error['lines'] ?? 1) };
    throw error;
  }
}

/** More than any workplace has; a larger figure is a slip of the pen and would not fit the database. */
const MOST_ANSWERS = 1_000_000;

/** A whole number of leaders; NaN for anything else, also for nothing. */
export function countIn(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : NaN;
  return count <= MOST_ANSWERS ? count : NaN;
}

/** A share, or a percentage with its sign, as a share; a decimal comma is understood. NaN for anything else, also for nothing. */
export function shareIn(text: string): number {
  const [, digits, percent] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text) ?? [];
  const value = digits === undefined ? NaN : Number(digits.replace(',', '.'));
  return percent ? value / 100 : value;
}

export interface HeaderFault {
  readonly code: 'missing-column' | 'double-column';
  readonly line: number;
  readonly column: string;
}

/** The wanted columns that a header has not, or more than once. */
export function headerFaults(
  columns: readonly string[],
  wanted: readonly string[],
  line: number,
): HeaderFault[] {
  return wanted.flatMap((column): HeaderFault[] => {
    const times = columns.filter((name) => name === column).length;
    if (times === 1) return [];
    return [{ code: times === 0 ? 'missing-column' : 'double-column', line, column }];
  });
}
