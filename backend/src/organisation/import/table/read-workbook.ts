import { inflateRawSync } from 'node:zlib';
import type * as Library from '@e965/xlsx';
import { archiveEntries } from './archive-entries';
import { findHeader, likeliestHeader, type WantedColumns } from './header';
import { sheetLines } from './sheet-lines';
import { MOST_ROWS, toTable, unreadable, type RawTable, type Table } from './table';

/** In bytes; 50,000 rows of ten filled columns are about 30 MB. */
const LARGEST_UNPACKED = 40 * 1024 * 1024;
/** Titles and a header above the rows. */
const ABOVE_ROWS = 30;

/**
 * Reads one sheet of a workbook: the first visible one that has the columns.
 * @throws UnreadableTableError where it is no workbook, is damaged, has a password or is of Excel 97 to
 *   2003, or unpacks to more than 40 MB
 */
export function readWorkbook(file: string, bytes: Uint8Array, wanted: WantedColumns): Table {
  if (isCompoundFile(bytes)) throw unreadable(file, kindOfCompound(bytes));
  const size = unpackedSize(bytes);
  if (size === null) throw unreadable(file, 'damaged-workbook');
  if (size > LARGEST_UNPACKED) {
    const detail = String(LARGEST_UNPACKED / 1024 / 1024);
    throw unreadable(file, 'too-large-unpacked', { detail });
  }
  const tables = visibleSheets(open(file, bytes)).map(([sheet, worksheet]): RawTable => {
    const { lines, hiddenRows } = sheetLines(worksheet);
    return { file, sheet, encoding: 'xlsx', hiddenRows, delimiter: null, lines };
  });
  const [likeliest] = [...tables].sort(
    (a, b) => likeliestHeader(b.lines, wanted).known - likeliestHeader(a.lines, wanted).known,
  );
  const found = tables.find(({ lines }) => findHeader(lines, wanted) !== null) ?? likeliest;
  if (!found) throw unreadable(file, 'empty-file');
  return toTable(found, wanted);
}

/** A zip archive, as XLSX and ODS are, begins with "PK". */
export function isWorkbook(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || isCompoundFile(bytes);
}

/** OLE: old Office files, and new ones with a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0';
}

function kindOfCompound(bytes: Uint8Array): 'password-protected' | 'old-workbook' | 'not-a-table' {
  // Names within are UTF-16; the list of them may lie anywhere.
  const holds = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'password-protected';
  return holds('Workbook') || holds('Book') ? 'old-workbook' : 'not-a-table';
}

function open(file: string, bytes: Uint8Array): Library.WorkBook {
  // Loaded when a workbook is read: the library is larger than all else that starts.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { read } = require('@e965/xlsx') as typeof Library;
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellHTML: false,
      cellNF: true,
      // Else the short date is the American one.
      dateNF: 'yyyy-mm-dd',
      // Tells which rows are hidden.
      cellStyles: true,
      sheetRows: MOST_ROWS + ABOVE_ROWS,
    });
  } catch {
    throw unreadable(file, 'damaged-workbook');
  }
}

function visibleSheets({ SheetNames, Sheets, Workbook }: Library.WorkBook) {
  const hidden = new Set(
    (Workbook?.Sheets ?? []).filter(({ Hidden }) => Hidden).map(({ name }) => name),
  );
  return SheetNames.filter((name) => !hidden.has(name)).map((name): [string, Library.WorkSheet] => [
    name,
    Sheets[name] ?? {},
  ]);
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
