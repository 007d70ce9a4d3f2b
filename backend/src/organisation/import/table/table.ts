import type { ImportEncoding } from '@ledelsespuls/contracts/lists/organisation/imports';
import { looksLikeCpr, withoutCpr } from '../../cpr';
import type { ImportFault } from '../rows/import-fault';
import { columnName, findHeader, likeliestHeader, type WantedColumns } from './header';
import { readCell, type CellFault, type CellMark } from './read-cell';

/** What was read, and where, for HR to see that it is the right thing. */
export interface TableSource {
  readonly file: string;
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  readonly encoding: ImportEncoding;
  /** Line of the header, counted from 1. */
  readonly headerLine: number;
  readonly rows: number;
  /** Lines that are hidden in the workbook and read all the same. */
  readonly hiddenRows: readonly number[];
}

/** A file as rows of text, by column name. */
export interface Table {
  readonly file: string;
  readonly source: TableSource;
  /** Every heading, of columns that are not held too, in lower case. */
  readonly headings: readonly string[];
  /** The held columns that are there, as `columnName` writes them. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** The cells of the columns that are held. */
  readonly cells: Readonly<Record<string, string>>;
  /** Why the row cannot be used. */
  readonly faults: readonly CellFault[];
  /** What was read otherwise than it stands. */
  readonly notices: readonly CellFault[];
}

export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** By place of the cell. */
  readonly marks?: ReadonlyMap<number, CellMark>;
}

/** The lines of a file or a sheet before anything is known of them. */
export interface RawTable extends Pick<TableSource, 'file' | 'sheet' | 'encoding' | 'hiddenRows'> {
  readonly lines: readonly TableLine[];
  /** What separates the cells; null where nothing written does. */
  readonly delimiter: string | null;
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

export function unreadable(
  file: string,
  code: ImportFault['code'],
  at: Partial<ImportFault> = {},
): UnreadableTableError {
  return new UnreadableTableError([{ code, file, line: null, column: null, ...at }]);
}

/**
 * Makes a table of a file's lines. Titles above the header are passed over. Only the columns that are
 * held are kept, so that CPR and whatever else a list may carry reaches no later step. A row with more
 * filled cells than the header has columns does not fit it, nor one in which a quotation mark has
 * swallowed the next line.
 * @throws UnreadableTableError for a file that is empty, without a header, too long or too wide, that
 *   names a held column twice, or that has a held cell longer than any name
 */
export function toTable(raw: RawTable, wanted: WantedColumns): Table {
  const { file, delimiter, lines } = raw;
  const place = findHeader(lines, wanted) ?? likeliestHeader(lines, wanted).place;
  const header = lines[place];
  const headings = (header?.cells ?? []).map((cell) => evenOut(cell).toLowerCase());
  while (headings.at(-1) === '') headings.pop();
  if (!header || headings.length === 0) throw unreadable(file, 'empty-file');
  const body = lines.slice(place + 1);
  if (body.length > MOST_ROWS)
    throw unreadable(file, 'too-many-rows', { detail: String(MOST_ROWS) });
  if (headings.length > MOST_COLUMNS)
    throw unreadable(file, 'too-wide', { detail: String(MOST_COLUMNS) });
  const places = headings.flatMap((heading, at) => {
    const column = columnName(heading);
    return wanted.held.includes(column) ? [{ column, at }] : [];
  });
  const double = places.find(
    ({ column }, at) => places.findIndex((one) => one.column === column) !== at,
  );
  if (double) throw unreadable(file, 'double-column', { line: header.line, column: double.column });

  const rows = body.map(({ line, cells, marks }): TableRow => {
    const faults: CellFault[] = [];
    const notices: CellFault[] = [];
    const filled = cells.filter((cell) => evenOut(cell) !== '').length;
    if (delimiter !== null && filled > headings.length) {
      faults.push({ code: 'too-many-cells', column: null, detail: `${filled}` });
    }
    const kept = places.map(({ column, at }): [string, string] => {
      const written = cells[at] ?? '';
      const text = evenOut(written);
      if (delimiter !== null && /[\r\n]/.test(written) && written.includes(delimiter)) {
        faults.push({ code: 'swallowed-line', column });
        return [column, ''];
      }
      if (text.length > LONGEST_CELL)
        throw unreadable(file, 'cell-too-long', { line, column, detail: String(LONGEST_CELL) });
      if (looksLikeCpr(text)) {
        faults.push({ code: 'looks-like-cpr', column });
        return [column, ''];
      }
      const read = readCell(column, text, marks?.get(at));
      if (read.fault) faults.push({ code: read.fault, column, detail: read.detail });
      if (read.notice) notices.push({ code: read.notice, column, detail: read.detail });
      return [column, read.text];
    });
    return { line, cells: Object.fromEntries(kept), faults, notices };
  });
  const isFilled = ({ cells, faults, notices }: TableRow) =>
    faults.length + notices.length > 0 || Object.values(cells).some((cell) => cell !== '');
  const used = rows.filter(isFilled);
  const lineNumbers = new Set(used.map(({ line }) => line));
  return {
    file,
    source: {
      ...{ file, sheet: raw.sheet, encoding: raw.encoding, headerLine: header.line },
      rows: used.length,
      hiddenRows: raw.hiddenRows.filter((line) => lineNumbers.has(line)),
    },
    headings: headings.map(withoutCpr),
    columns: places.map(({ column }) => column),
    rows: used,
  };
}

/** The header as a person may see it in a fault: short, whatever the file holds there. */
export function describeColumns({ headings }: Pick<Table, 'headings'>): string {
  const named = headings.filter((heading) => heading !== '').map((heading) => heading.slice(0, 40));
  return named.slice(0, 15).join(', ') + (named.length > 15 ? ' …' : '');
}

/** Space is evened out, and letters are composed (NFC), so that the same name is the same text from every program. */
function evenOut(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
