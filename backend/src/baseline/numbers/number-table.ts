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
