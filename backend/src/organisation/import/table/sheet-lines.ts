import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { CellMark } from './read-cell';
import { MOST_COLUMNS, MOST_ROWS, type TableLine } from './table';

/** A program draws a merge over a whole column as easily as over two rows. */
const MOST_MERGED_CELLS = 4 * MOST_ROWS;

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The lines of a sheet as they are shown: a cell that is merged over rows stands in each of them. */
export function sheetLines(sheet: WorkSheet): { lines: TableLine[]; hiddenRows: number[] } {
  const rows = (sheet['!data'] ?? []) as Rows;
  const merged = mergedCells(rows, sheet['!merges'] ?? []);
  const lines: TableLine[] = [];
  const hiddenRows: number[] = [];
  // Rows without cells are holes, which forEach passes over.
  rows.forEach((row, place) => {
    if (!row) return;
    const cells: string[] = [];
    const marks = new Map<number, CellMark>();
    const own = merged.get(place);
    // One beyond the limit shows that there are too many.
    const width = Math.min(row.length, MOST_COLUMNS + 1);
    for (let at = 0; at < width; at += 1) {
      const cell = own?.get(at) ?? row[at];
      cells.push(cell ? textOf(cell) : '');
      const mark = cell && markOf(cell);
      if (mark) marks.set(at, mark);
    }
    if (marks.size === 0 && !cells.some((cell) => cell.trim() !== '')) return;
    lines.push({ line: place + 1, cells, marks });
    if (sheet['!rows']?.[place]?.hidden) hiddenRows.push(place + 1);
  });
  return { lines, hiddenRows };
}

function mergedCells(rows: Rows, merges: readonly Range[]): Map<number, Map<number, CellObject>> {
  const filled = new Map<number, Map<number, CellObject>>();
  let left = MOST_MERGED_CELLS;
  for (const { s: start, e: end } of merges) {
    const cell = rows[start.r]?.[start.c];
    if (!cell) continue;
    for (let row = start.r + 1; row <= Math.min(end.r, rows.length - 1); row += 1) {
      if ((left -= 1) < 0) return filled;
      const own = filled.get(row) ?? new Map<number, CellObject>();
      filled.set(row, own.set(start.c, cell));
    }
  }
  return filled;
}

/** A number is read as it is shown where that shows all its digits, such as 00042 or M0042. */
function textOf(cell: CellObject): string {
  const { t: type, v: value, w: shown = '' } = cell;
  if (type === 'z' || value === undefined || value === null) return '';
  if (type === 'b') return value ? 'TRUE' : 'FALSE';
  if (type === 'e' || type === 'd') return shown;
  if (type !== 'n') return String(value);
  if (isDate(cell)) return shown;
  const plain = String(value);
  const digits = shown.replace(/\D/g, '').replace(/^0+(?=.)/, '');
  return !/[.,]/.test(shown) && digits === plain ? shown : plain;
}

function markOf(cell: CellObject): CellMark | null {
  const { t: type, v: value, f: formula, l: link } = cell;
  if (type === 'z' && formula !== undefined) return { isUncomputed: true };
  if (typeof value === 'number' && isDate(cell)) return { serial: value };
  const [, address] = /^mailto:([^?]+)/i.exec(link?.Target ?? '') ?? [];
  return address === undefined ? null : { mailLink: decodeAddress(address) };
}

/** By its number format, of which texts and colours are no part. */
function isDate({ t: type, z: format }: CellObject): boolean {
  const pattern = String(format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return type === 'n' && /[dmyhs]/i.test(pattern);
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
