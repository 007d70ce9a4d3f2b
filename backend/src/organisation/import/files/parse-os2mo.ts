import { alikeUnitNotices } from '../difference/alike-units';
import { checkLeaders, onePersonNotices, toLeader } from '../rows/check-leaders';
import { cellOf, COLUMNS, hasColumn, type Column } from '../rows/column-names';
import type { ImportFault } from '../rows/import-fault';
import type { ParsedOrganisation } from '../imported-organisation';
import type { LeaderRow } from '../rows/merge-persons';
import { parseOs2moUnits, type ParsedUnits } from './parse-os2mo-units';
import { rowNotices } from '../rows/row-notices';
import { describeColumns, UnreadableTableError, type Table, type TableRow } from '../table/table';

/** The report has a CPR column too, filled where there is no mail. It is not held. */
const LEADER_COLUMNS: readonly Column[] = [
  'number',
  'firstName',
  'lastName',
  'mail',
  'unitCode',
  'isLeader',
];
const UNIT_COLUMNS: readonly Column[] = ['unitCode', 'unitName', 'parentCode'];

const YES = /^(ja|j|yes|y|sand|true|1|x)$/i;
const NO = /^(nej|n|no|falsk|false|0)$/i;

export function isOs2moLeaders(table: Table): boolean {
  return hasColumn(table.columns, 'isLeader');
}

export function isOs2moUnits(names: readonly string[]): boolean {
  return UNIT_COLUMNS.every((column) => hasColumn(names, column));
}

/**
 * Reads the two files that the OS2mo leader report writes: engagements, of which those with ErLeder
 * "Ja" are kept, and units with their parents.
 * @returns the rows that can be used, and a fault for each that cannot
 * @throws UnreadableTableError where a column is missing or the units form a circle
 */
export function parseOs2mo(
  leaderTable: Table,
  unitTable: Table,
  organisationName: string,
): ParsedOrganisation {
  const missing = [
    ...missingIn(leaderTable, LEADER_COLUMNS),
    ...missingIn(unitTable, UNIT_COLUMNS),
  ];
  if (missing.length > 0) throw new UnreadableTableError(missing);
  const tree = parseOs2moUnits(unitTable, organisationName);
  const engagements = readEngagements(leaderTable, tree.byCode);
  const checked = checkLeaders(leaderTable.file, engagements.rows);
  const names = new Map(tree.units.map(({ key, name }) => [key, name]));
  const rejectedLeaders = [...engagements.rejected, ...checked.rejected];
  return {
    organisation: { units: tree.units, leaders: checked.accepted.map(toLeader) },
    rejected: [...rejectedLeaders.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), ...tree.rejected],
    notices: [
      ...tree.notices,
      ...rowNotices(unitTable.file, unitTable.rows),
      ...rowNotices(leaderTable.file, engagements.used),
      ...engagements.notices,
      ...blankNotice(leaderTable),
      ...checked.notices,
      ...onePersonNotices(leaderTable.file, checked.accepted, (key) => names.get(key) ?? key),
      ...alikeUnitNotices(tree.units, tree.placeOf),
    ],
    placeOf: tree.placeOf,
  };
}

function readEngagements(
  table: Table,
  byCode: ParsedUnits['byCode'],
): { rows: LeaderRow[]; used: TableRow[]; rejected: ImportFault[]; notices: ImportFault[] } {
  const rejected: ImportFault[] = [];
  const used = table.rows.filter(({ cells }) => {
    const isLeader = cellOf(cells, 'isLeader');
    return isLeader !== '' && !NO.test(isLeader);
  });
  const withoutZeros = codesWithoutZeros(byCode);
  const notices: ImportFault[] = [];
  const rows = used.flatMap(({ line, cells, faults }): LeaderRow[] => {
    const cell = (column: Column) => cellOf(cells, column);
    const reject = (code: ImportFault['code'], column: string | null, detail?: string): [] => {
      rejected.push({ code, file: table.file, line, column, detail });
      return [];
    };
    if (faults.length > 0)
      return faults.flatMap(({ code, column, detail }) => reject(code, column, detail));
    if (!YES.test(cell('isLeader'))) return reject('not-yes-or-no', 'erleder');
    const code = cell('unitCode');
    const unit = byCode.get(code) ?? withoutZeros.get(code.replace(/^0+/, ''));
    if (!unit) return reject('unknown-unit', 'afdelingskode', code || '–');
    if (!byCode.has(code)) {
      const place = { file: table.file, line, column: 'afdelingskode' };
      notices.push({ code: 'code-without-zeros', ...place, detail: `${code} → ${unit.key}` });
    }
    return [
      {
        line,
        employeeNumber: cell('number') || null,
        name: [cell('firstName'), cell('lastName')].filter(Boolean).join(' '),
        mail: cell('mail') || null,
        layer: null,
        unitKey: unit.key,
        depth: unit.depth,
      },
    ];
  });
  return { rows, used, rejected, notices };
}

/** Where a workbook made codes numbers, 0101 is 101. Codes that differ in zeros alone are left out. */
function codesWithoutZeros(byCode: ParsedUnits['byCode']): ParsedUnits['byCode'] {
  const found = new Map<string, { key: string; depth: number }>();
  const double = new Set<string>();
  for (const [code, unit] of byCode) {
    const bare = code.replace(/^0+/, '');
    if (found.has(bare)) double.add(bare);
    found.set(bare, unit);
  }
  for (const bare of double) found.delete(bare);
  return found;
}

/** Where leaders are crossed off, the others have nothing. */
function blankNotice({ file, rows }: Table): ImportFault[] {
  const lines = rows.flatMap(({ line, cells }) => (cellOf(cells, 'isLeader') === '' ? [line] : []));
  const [line, ...moreLines] = lines;
  if (line === undefined) return [];
  const detail = String(lines.length);
  return [{ code: 'blank-is-no', file, line, moreLines, column: 'erleder', detail }];
}

function missingIn(table: Table, columns: readonly Column[]): ImportFault[] {
  return columns
    .filter((column) => !hasColumn(table.columns, column))
    .map((column) => ({
      code: 'missing-column',
      file: table.file,
      line: null,
      column: COLUMNS[column][0],
      detail: describeColumns(table),
      understood: COLUMNS[column],
    }));
}
