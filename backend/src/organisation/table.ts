import type { ImportFault } from './import-fault';

/** A file as rows of text, by column name in lower case. */
export interface Table {
  readonly file: string;
  readonly encoding: 'utf-8' | 'windows-1252' | 'xlsx';
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Line in the file, counted from 1 with the header. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export const MOST_ROWS = 50_000;

/** A file that cannot be used as a whole. */
export class UnreadableTableError extends Error {
  constructor(readonly faults: readonly ImportFault[]) {
    super(faults.map(({ code }) => code).join(', '));
  }
}

/**
 * Makes a table of a file's lines: the first is the header. Cells outside the header's columns are
 * left out, and so are those of the columns named in `never`, which no later step then holds.
 * @throws UnreadableTableError for an empty file or one with too many rows
 */
export function toTable(
  file: string,
  encoding: Table['encoding'],
  lines: readonly { readonly line: number; readonly cells: readonly string[] }[],
  never: readonly string[],
): Table {
  const [header, ...body] = lines;
  const unusable = (code: ImportFault['code'], detail?: string) =>
    new UnreadableTableError([{ code, file, line: null, column: null, detail }]);
  if (!header || header.cells.every((cell) => cell.trim() === '')) throw unusable('empty-file');
  if (body.length > MOST_ROWS) throw unusable('too-many-rows', String(MOST_ROWS));
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      columns.flatMap((column, place) =>
        column === '' || never.includes(column) ? [] : [[column, (cells[place] ?? '').trim()]],
      ),
    ),
  }));
  return {
    file,
    encoding,
    columns,
    rows: rows.filter(({ cells }) => Object.values(cells).some(Boolean)),
  };
}
