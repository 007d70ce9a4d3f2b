import { inflateRawSync } from 'node:zlib';
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { archiveEntries } from './archive-entries';
import type { ImportFault } from '../import-fault';
import { MOST_COLUMNS, MOST_ROWS, toTable, UnreadableTableError, type Table } from './table';
import type { TableLine } from './table';

/** In bytes; 50,000 rows of ten filled columns are about 30 MB. */
const LARGEST_UNPACKED = 40 * 1024 * 1024;

/** Parts of a sheet that exceljs spreads out over every cell they name, however many those are. */
const NOT_READ = ['dataValidations', 'conditionalFormatting', 'mergeCells', 'hyperlinks', 'extLst'];

/**
 * Reads one sheet of an XLSX file: the first whose name is among `sheets`, else the first.
 * @param held the columns to keep, in lower case; all others are dropped while parsing
 * @throws UnreadableTableError where it is no workbook, or one that unpacks to more than 40 MB
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  sheets: readonly string[],
  held: readonly string[],
): Promise<Table> {
  const refuse = (code: ImportFault['code'], detail?: string) =>
    new UnreadableTableError([{ code, file, line: null, column: null, detail }]);
  const size = unpackedSize(bytes);
  if (size === null) throw refuse('not-a-table');
  if (size > LARGEST_UNPACKED) {
    throw refuse('too-large-unpacked', String(LARGEST_UNPACKED / 1024 / 1024));
  }
  // Loaded when a workbook is asked for: the library is larger than all else that starts.
  const {
    default: { Workbook },
  } = await import('exceljs');
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer, { ignoreNodes: NOT_READ });
  } catch {
    throw refuse('not-a-table');
  }
  const named = workbook.worksheets.find(({ name }) => sheets.includes(name.trim().toLowerCase()));
  const sheet = named ?? workbook.worksheets[0];
  if (!sheet) throw refuse('not-a-table');
  return toTable(file, 'xlsx', linesOf(sheet), held);
}

/** XLSX files are zip archives, and those begin with "PK". */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** What an archive unpacks to, tried out and not believed; null where it cannot be unpacked. */
function unpackedSize(bytes: Uint8Array): number | null {
  const entries = archiveEntries(bytes);
  if (entries === null) return null;
  const claimed = entries.reduce((sum, { unpackedSize: size }) => sum + size, 0);
  if (claimed > LARGEST_UNPACKED) return claimed;
  try {
    for (const { packed, isDeflated, unpackedSize: size } of entries) {
      if (isDeflated) inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    }
  } catch {
    return null;
  }
  return claimed;
}

function linesOf(sheet: Worksheet): TableLine[] {
  const lines: TableLine[] = [];
  sheet.eachRow((row, line) => {
    if (lines.length > MOST_ROWS + 1) return;
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      // One beyond the limit shows that there are too many.
      if (column <= MOST_COLUMNS + 1) cells[column - 1] = textOf(cell);
    });
    if (cells.some((cell) => cell !== ''))
      lines.push({ line, cells: Array.from(cells, (c) => c ?? '') });
  });
  return lines;
}

function textOf(cell: Cell): string {
  const { value, numFmt } = cell;
  // Employee numbers are often numbers that only look as if they began with zeros.
  if (typeof value === 'number' && /^0+$/.test(numFmt ?? '')) {
    return String(value).padStart(numFmt.length, '0');
  }
  return textOfValue(value);
}

/** A cell that holds an error counts as empty. */
function textOfValue(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return textOfValue(value.text);
  if ('formula' in value || 'sharedFormula' in value) return textOfValue(value.result);
  return '';
}
