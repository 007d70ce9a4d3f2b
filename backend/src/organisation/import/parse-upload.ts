import type { ParsedOrganisation } from './imported-organisation';
import { MINIMAL_COLUMNS, parseMinimal } from './parse-minimal';
import { isOs2moLeaders, OS2MO_COLUMNS, parseOs2mo } from './parse-os2mo';
import { readCsv } from './table/read-csv';
import { isWorkbook, readWorkbook } from './table/read-workbook';
import { UnreadableTableError, type Table } from './table/table';

/** A file as it was sent. */
export interface UploadedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ParsedUpload extends ParsedOrganisation {
  readonly format: 'minimal' | 'os2mo';
  readonly encoding: Table['encoding'];
}

/** All that is ever read of a file; CPR is not among it. */
const HELD: readonly string[] = [...MINIMAL_COLUMNS, ...OS2MO_COLUMNS];

/**
 * Reads an organisation from the minimal file, or from the two of OS2mo; the header tells which.
 * @throws UnreadableTableError where a file cannot be used as a whole
 */
export async function parseUpload(
  leaders: UploadedTable,
  units: UploadedTable | null,
  organisationName: string,
): Promise<ParsedUpload> {
  const leaderTable = await read(leaders, ['ledere']);
  const { encoding } = leaderTable;
  if (!isOs2moLeaders(leaderTable)) {
    const parsed = parseMinimal(leaderTable, organisationName);
    refuseWithoutRows(leaderTable);
    return { format: 'minimal', encoding, ...parsed };
  }
  if (units === null) {
    throw new UnreadableTableError([
      { code: 'missing-units-file', file: leaders.name, line: null, column: null },
    ]);
  }
  const unitTable = await read(units, ['enheder']);
  const parsed = parseOs2mo(leaderTable, unitTable, organisationName);
  refuseWithoutRows(leaderTable);
  refuseWithoutRows(unitTable);
  return { format: 'os2mo', encoding, ...parsed };
}

/** An empty list would otherwise mean that everybody has left. */
function refuseWithoutRows({ file, rows }: Table): void {
  if (rows.length > 0) return;
  throw new UnreadableTableError([{ code: 'no-rows', file, line: null, column: null }]);
}

async function read({ name, bytes }: UploadedTable, sheets: readonly string[]): Promise<Table> {
  return isWorkbook(bytes)
    ? await readWorkbook(name, bytes, sheets, HELD)
    : readCsv(name, bytes, HELD);
}
