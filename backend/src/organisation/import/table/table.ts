import { looksLikeCpr, withoutCpr } from '../../cpr';
import type { ImportFault } from '../import-fault';

/** A file as rows of text, by column name in lower case. */
export interface Table {
  readonly file: string;
  readonly encoding: 'utf-8' | 'windows-1252' | 'xlsx';
  /** Every column of the header, those that are not held too. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Line in the file, counted from 1 with the header. */
  readonly line: number;
  /** The cells of the columns that are held. */
  readonly cells: Readonly<Record<string, string>>;
  /** Held columns whose cell looked like a CPR number and was dropped. */
  readonly dropped: readonly string[];
}

export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 100;
const LONGEST_CELL = 300;

/** A file that cannot be used as a whole. */
export class UnreadableTableError extends Error {
  constructor(readonly faults: readonly ImportFault[]) {
    super(faults.map(({ code }) => code).join(', '));
  }
}

/**
 * Makes a table of a file's lines: the first is the header. Only the columns in `held` are kept, so
 * that CPR and whatever else a list may carry reaches no later step. Space is evened out, and letters
 * are composed (NFC), so that the same name is the same text from every program.
 * @param held names of columns, in lower case
 * @throws UnreadableTableError for a file that is empty, too long or too wide, that names a held
 *   column twice, or that has a held cell longer than any name
 */
export function toTable(
  file: string,
  encoding: Table['encoding'],
  lines: readonly TableLine[],
  held: readonly string[],
): Table {
  const refuse = (code: ImportFault['code'], at: Partial<ImportFault> = {}): never => {
    throw new UnreadableTableError([{ code, file, line: null, column: null, ...at }]);
  };
  const [header, ...body] = lines;
  const names = (header?.cells ?? []).map((cell) => evenOut(cell).toLowerCase());
  while (names.at(-1) === '') names.pop();
  if (!header || names.length === 0) return refuse('empty-file');
  if (body.length > MOST_ROWS) return refuse('too-many-rows', { detail: String(MOST_ROWS) });
  if (names.length > MOST_COLUMNS) return refuse('too-wide', { detail: String(MOST_COLUMNS) });
  const places = names.flatMap((column, place) =>
    held.includes(column) ? [{ column, place }] : [],
  );
  const double = places.find(({ column, place }) => names.indexOf(column) !== place);
  if (double) return refuse('double-column', { line: header.line, column: double.column });

  const rows = body.map(({ line, cells }): TableRow => {
    const dropped: string[] = [];
    const kept = places.map(({ column, place }): [string, string] => {
      const cell = evenOut(cells[place] ?? '');
      if (cell.length > LONGEST_CELL)
        return refuse('cell-too-long', { line, column, detail: String(LONGEST_CELL) });
      if (!looksLikeCpr(cell)) return [column, cell];
      dropped.push(column);
      return [column, ''];
    });
    return { line, cells: Object.fromEntries(kept), dropped };
  });
  const filled = ({ cells, dropped }: TableRow) =>
    dropped.length > 0 || Object.values(cells).some((cell) => cell !== '');
  return { file, encoding, columns: names.map(withoutCpr), rows: rows.filter(filled) };
}

/** The header as a person may see it in a fault: short, whatever the file holds there. */
export function describeColumns({ columns }: Table): string {
  const named = columns.filter((column) => column !== '').map((column) => column.slice(0, 40));
  return named.slice(0, 15).join(', ') + (named.length > 15 ? ' …' : '');
}

function evenOut(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
