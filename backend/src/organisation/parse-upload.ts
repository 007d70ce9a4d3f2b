import type { ImportFault } from './import-fault';
import type { ImportedOrganisation } from './imported-organisation';
import { parseMinimal } from './parse-minimal';
import { isOs2moLeaders, NEVER_HELD, parseOs2mo } from './parse-os2mo';
import { readCsv } from './read-csv';
import { isWorkbook, readWorkbook } from './read-workbook';
import { UnreadableTableError, type Table } from './table';

/** A file as it was sent. */
export interface UploadedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ParsedUpload {
  readonly format: 'minimal' | 'os2mo';
  readonly encoding: Table['encoding'];
  readonly organisation: ImportedOrganisation;
  readonly rejected: readonly ImportFault[];
}

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
    return { format: 'minimal', encoding, ...parseMinimal(leaderTable, organisationName) };
  }
  if (units === null) {
    throw new UnreadableTableError([
      { code: 'missing-units-file', file: leaders.name, line: null, column: null },
    ]);
  }
  const unitTable = await read(units, ['enheder']);
  return { format: 'os2mo', encoding, ...parseOs2mo(leaderTable, unitTable, organisationName) };
}

function read({ name, bytes }: UploadedTable, sheets: readonly string[]): Promise<Table> {
  return isWorkbook(bytes)
    ? readWorkbook(name, bytes, sheets, NEVER_HELD)
    : Promise.resolve().then(() => readCsv(name, bytes, NEVER_HELD));
}
