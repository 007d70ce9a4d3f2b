import { Workbook, type Cell } from 'exceljs';
import { MOST_ROWS, toTable, UnreadableTableError, type Table } from './table';

/**
 * Reads one sheet of an XLSX file: the first whose name is among `sheets`, else the first.
 * @param never columns, in lower case, that are dropped while parsing
 * @throws UnreadableTableError where it is no workbook
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  sheets: readonly string[],
  never: readonly string[],
): Promise<Table> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new UnreadableTableError([{ code: 'not-a-table', file, line: null, column: null }]);
  }
  const named = workbook.worksheets.find(({ name }) => sheets.includes(name.toLowerCase()));
  const sheet = named ?? workbook.worksheets[0];
  const lines: { line: number; cells: string[] }[] = [];
  const width = sheet?.columnCount ?? 0;
  sheet?.eachRow((row, line) => {
    if (lines.length > MOST_ROWS + 1) return;
    lines.push({
      line,
      cells: Array.from({ length: width }, (_, place) => textOf(row.getCell(place + 1))),
    });
  });
  return toTable(file, 'xlsx', lines, never);
}

function textOf(cell: Cell): string {
  return cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : cell.text;
}

/** XLSX files are zip archives, and those begin with "PK". */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
