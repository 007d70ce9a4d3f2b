import type { Worksheet } from 'exceljs';
import { unzipSync } from 'fflate';
import { COLUMNS, type ColumnName } from './columns/columns';
import { REPORT_TEXTS } from './report-texts';
import { TABLE_TITLES } from './columns/table-columns';
import type { Cell, Table } from './table';
import { zipArchive } from '../zip-archive';

const WIDEST = 60;
const NARROWEST = 10;

/**
 * Tables as an XLSX file: a sheet that says what they are, then a sheet for each with headings in the
 * reader's language. Texts are stored as texts, so that no cell is ever run as a formula. The same
 * tables give the same bytes.
 * @param closedOn ISO day, which the file bears as its date
 */
export async function writeWorkbook(
  tables: readonly Table[],
  language: 'da' | 'en',
  closedOn: string,
): Promise<Buffer> {
  const texts = REPORT_TEXTS[language];
  // Loaded when a workbook is asked for: the library is larger than all else that starts.
  const {
    default: { Workbook },
  } = await import('exceljs');
  const workbook = new Workbook();
  workbook.creator = 'Ledelsespuls';
  workbook.title = tables[0]?.rows[0]?.round_name?.toString() ?? '';
  workbook.created = workbook.modified = new Date(`${closedOn}T12:00:00Z`);
  addCodebook(workbook.addWorksheet(texts.sheets.codebook), tables, language);
  for (const { name, columns, rows } of tables) {
    const sheet = workbook.addWorksheet(texts.sheets[name]);
    addTable(
      sheet,
      columns.map((column) => COLUMNS[column].title[language]),
      rows.map((row) => columns.map((column) => row[column] ?? null)),
    );
    columns.forEach((column, place) => {
      if (COLUMNS[column].datatype === 'number') sheet.getColumn(place + 1).numFmt = '0.000';
    });
  }
  // The archive is zipped anew, since the library stamps it with the moment it was written.
  const entries = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipArchive(entries, closedOn);
}

function addCodebook(sheet: Worksheet, tables: readonly Table[], language: 'da' | 'en'): void {
  const { codebook, sheets, types } = REPORT_TEXTS[language];
  const rowOf = (table: string, column: ColumnName): Cell[] => {
    const { title, datatype, description } = COLUMNS[column];
    return [table, title[language], column, types[datatype], description[language]];
  };
  addTable(
    sheet,
    codebook.columns,
    tables.flatMap(({ name, columns }) => [
      [sheets[name], '', name, codebook.table, TABLE_TITLES[name][language]],
      ...columns.map((column) => rowOf(sheets[name], column)),
    ]),
  );
}

function addTable(
  sheet: Worksheet,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  sheet.addRow(headings).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headings.length } };
  headings.forEach((heading, place) => {
    const longest = Math.max(
      heading.length + 3,
      ...rows.map((row) => (typeof row[place] === 'string' ? row[place].length : 0)),
    );
    sheet.getColumn(place + 1).width = Math.min(WIDEST, Math.max(NARROWEST, longest));
  });
}
