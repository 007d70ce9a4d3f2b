import type { BaselineNumber } from '../bands/baseline-bands';
import { countIn, headerFaults, readNumberTable, shareIn } from './number-table';

export type NumberFaultCode =
  | 'not-a-table'
  | 'empty'
  | 'missing-column'
  | 'double-column'
  | 'extra-cell'
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
 * @param items keys of statements, subthemes and themes
 * @param groups `kommunen` and the baseline scopes
 * @returns all faults at once, and then no numbers
 */
export function parseNumbers(
  text: string,
  items: ReadonlySet<string>,
  groups: readonly string[],
): { numbers: BaselineNumber[]; faults: NumberFault[] } {
  const refuse = (...refused: NumberFault[]) => ({ numbers: [], faults: refused });
  const rows = readNumberTable(text);
  if (!Array.isArray(rows)) return refuse({ code: 'not-a-table', line: rows.line, column: '' });
  const [header, ...body] = rows;
  if (!header || body.length === 0) return refuse({ code: 'empty', line: 1, column: '' });
  const columns = header.cells.map((cell) => cell.toLowerCase());
  const byCounts = COUNTS.every((name) => columns.includes(name));
  const wanted = ['group', 'item', 'n', ...(byCounts ? COUNTS : ['favourable'])];
  const unfit = headerFaults(columns, wanted, header.line);
  if (unfit.length > 0) return refuse(...unfit);

  const faults: NumberFault[] = [];
  const seen = new Set<string>();
  const numbers = body.flatMap(({ line, cells }): BaselineNumber[] => {
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const expect = (holds: boolean, code: NumberFaultCode, column: string) => {
      if (!holds) faults.push({ code, line, column });
    };
    // An unquoted decimal comma in a file of commas would otherwise read 0,62 as 0.
    if (cells.slice(columns.length).some((extra) => extra !== '')) {
      faults.push({ code: 'extra-cell', line, column: String(columns.length + 1) });
      return [];
    }
    const groupKey = cell('group');
    const itemKey = cell('item');
    const answered = countIn(cell('n'));
    expect(groups.includes(groupKey), 'unknown-group', 'group');
    expect(items.has(itemKey), 'unknown-item', 'item');
    expect(answered > 0, 'not-a-count', 'n');
    expect(!seen.has(`${groupKey}/${itemKey}`), 'double', 'item');
    seen.add(`${groupKey}/${itemKey}`);
    if (!byCounts) {
      const favourable = shareIn(cell('favourable'));
      expect(favourable >= 0 && favourable <= 1, 'not-a-share', 'favourable');
      return [{ groupKey, itemKey, answered, favourable }];
    }
    const counts = COUNTS.map((name) => countIn(cell(name)));
    COUNTS.forEach((name, place) => expect(counts[place]! >= 0, 'not-a-count', name));
    const sum = counts.reduce((total, count) => total + count, 0);
    expect(Number.isNaN(sum + answered) || sum === answered, 'counts-do-not-add-up', 'n');
    const favourable = (counts[3]! + counts[4]!) / answered;
    return [{ groupKey, itemKey, answered, favourable }];
  });
  return faults.length > 0 ? refuse(...faults) : { numbers, faults };
}
