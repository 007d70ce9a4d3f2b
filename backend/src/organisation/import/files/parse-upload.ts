import { HELD_COLUMNS, hasColumn } from '../rows/column-names';
import type { ParsedOrganisation } from '../imported-organisation';
import { isMinimalHeader, parseMinimal } from './parse-minimal';
import { isOs2moLeaders, isOs2moUnits, parseOs2mo } from './parse-os2mo';
import { hiddenRowsNotice } from '../rows/row-notices';
import type { WantedColumns } from '../table/header';
import { readCsv } from '../table/read-csv';
import { isWorkbook, readWorkbook } from '../table/read-workbook';
import { unreadable, type Table, type TableSource } from '../table/table';

/** A file as it was sent. */
export interface UploadedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Upload {
  readonly leaders: UploadedTable;
  readonly units: UploadedTable | null;
  readonly organisationName: string;
}

export interface ParsedUpload extends ParsedOrganisation {
  readonly format: 'minimal' | 'os2mo';
  /** The file of leaders, then that of units. */
  readonly sources: readonly TableSource[];
}

const LEADERS: WantedColumns = {
  held: HELD_COLUMNS,
  isHeader: (names) => isMinimalHeader(names) || hasColumn(names, 'isLeader'),
};
const UNITS: WantedColumns = { held: HELD_COLUMNS, isHeader: isOs2moUnits };

/**
 * Reads an organisation from the minimal file, or from the two of OS2mo; the header tells which.
 * @throws UnreadableTableError where a file cannot be used as a whole
 */
export function parseUpload({ leaders, units, organisationName }: Upload): ParsedUpload {
  const leaderTable = read(leaders, LEADERS);
  if (!isOs2moLeaders(leaderTable)) {
    const parsed = parseMinimal(leaderTable, organisationName);
    return withSources('minimal', parsed, [leaderTable]);
  }
  if (units === null) throw unreadable(leaders.name, 'missing-units-file');
  const unitTable = read(units, UNITS);
  const parsed = parseOs2mo(leaderTable, unitTable, organisationName);
  return withSources('os2mo', parsed, [leaderTable, unitTable]);
}

function withSources(
  format: ParsedUpload['format'],
  parsed: ParsedOrganisation,
  tables: readonly Table[],
): ParsedUpload {
  tables.forEach(refuseWithoutRows);
  const notices = [...tables.flatMap(hiddenRowsNotice), ...parsed.notices];
  return { format, ...parsed, notices, sources: tables.map(({ source }) => source) };
}

/** An empty list would otherwise mean that everybody has left. */
function refuseWithoutRows({ file, rows }: Table): void {
  if (rows.length === 0) throw unreadable(file, 'no-rows');
}

function read({ name, bytes }: UploadedTable, wanted: WantedColumns): Table {
  return isWorkbook(bytes) ? readWorkbook(name, bytes, wanted) : readCsv(name, bytes, wanted);
}
