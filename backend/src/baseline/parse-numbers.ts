import { CsvError, parse } from 'csv-parse/sync';
import type { BaselineNumber } from './baseline-bands';

export type NumberFaultCode =
  | 'not-a-table'
  | 'empty'
  | 'missing-column'
  | 'unknown-item'
  | 'unknown-group'
  | 'not-a-count'
  | 'not-a-share'
  | 'counts-do-not-add-up'
  | 'double';

export interface NumberFault {
  readonly code: NumberFaultCode;
  /** Counted from 1 with the header. */
  readonly line: number;
  readonly column: string;
}

const COUNTS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

/**
 * Reads a municipality's own figures for 2020 from CSV, separated by semicolon or comma:
 * `group,item,n,favourable` or `group,item,n,c1,…,c5` with the five counts from helt uenig to helt
 * enig as asked. A share is 0 to 1, or a percentage with its sign; a decimal comma is understood.
 * @param items keys of statements, subthemes and themes; true where the statement is reversed
 * @param groups `kommunen` and the baseline scopes
 */
export function parseNumbers(
  text: string,
  items: ReadonlyMap<string, boolean>,
  groups: readonly string[],
): { numbers: BaselineNumber[]; faults: NumberFault[] } {
  const faults: NumberFault[] = [];
  const rows = readRows(text);
  if (!Array.isArray(rows))
    return { numbers: [], faults: [{ code: 'not-a-table', line: rows.line, column: '' }] };
  const [header, ...body] = rows;
  if (!header || body.length === 0)
    return { numbers: [], faults: [{ code: 'empty', line: 1, column: '' }] };
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  const byCounts = COUNTS.every((name) => columns.includes(name));
  for (const column of ['group', 'item', 'n', ...(byCounts ? [] : ['favourable'])]) {
    if (!columns.includes(column)) faults.push({ code: 'missing-column', line: 1, column });
  }
  if (faults.length > 0) return { numbers: [], faults };

  const seen = new Set<string>();
  const numbers = body.map(({ line, cells }): BaselineNumber => {
    const cell = (column: string) => (cells[columns.indexOf(column)] ?? '').trim();
    const expect = (holds: boolean, code: NumberFaultCode, column: string) => {
      if (!holds) faults.push({ code, line, column });
    };
    const groupKey = cell('group');
    const itemKey = cell('item');
    const answered = Number(cell('n'));
    expect(groups.includes(groupKey), 'unknown-group', 'group');
    expect(items.has(itemKey), 'unknown-item', 'item');
    expect(Number.isInteger(answered) && answered > 0, 'not-a-count', 'n');
    expect(!seen.has(`${groupKey}/${itemKey}`), 'double', 'item');
    seen.add(`${groupKey}/${itemKey}`);
    if (!byCounts) {
      const favourable = shareIn(cell('favourable'));
      expect(favourable >= 0 && favourable <= 1, 'not-a-share', 'favourable');
      return { groupKey, itemKey, answered, favourable };
    }
    const counts = COUNTS.map((name) => (cell(name) === '' ? NaN : Number(cell(name))));
    COUNTS.forEach((name, place) =>
      expect(Number.isInteger(counts[place]) && counts[place]! >= 0, 'not-a-count', name),
    );
    expect(counts.reduce((sum, count) => sum + count, 0) === answered, 'counts-do-not-add-up', 'n');
    const [disagree, agree] = [counts[0]! + counts[1]!, counts[3]! + counts[4]!];
    return {
      groupKey,
      itemKey,
      answered,
      favourable: (items.get(itemKey) ? disagree : agree) / answered,
    };
  });
  return { numbers: faults.length > 0 ? [] : numbers, faults };
}

function shareIn(text: string): number {
  const percent = text.endsWith('%');
  const plain = text.replace('%', '').trim().replace(',', '.');
  const value = plain === '' ? NaN : Number(plain);
  return percent ? value / 100 : value;
}

function readRows(text: string): { line: number; cells: string[] }[] | { line: number } {
  const header = text.split('\n', 1)[0] ?? '';
  try {
    const records = parse(text, {
      bom: true,
      delimiter: header.includes(';') ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return records.map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error['lines'] ?? 1) };
    throw error;
  }
}
