import { checkLeaders, toLeader, type LeaderRow } from './check-leaders';
import type { ImportFault } from './import-fault';
import type { ParsedOrganisation } from './imported-organisation';
import { OS2MO_UNIT_COLUMNS, parseOs2moUnits, type ParsedUnits } from './parse-os2mo-units';
import { describeColumns, UnreadableTableError, type Table } from './table/table';

/** The report has a CPR column too, filled where there is no mail. It is not held. */
const LEADER_COLUMNS: readonly string[] = [
  'medarbejdernummer',
  'fornavn',
  'efternavn',
  'mail',
  'afdelingskode',
  'erleder',
];

export const OS2MO_COLUMNS: readonly string[] = [...LEADER_COLUMNS, ...OS2MO_UNIT_COLUMNS];

export function isOs2moLeaders(table: Table): boolean {
  return table.columns.includes('erleder');
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
    ...missingIn(unitTable, OS2MO_UNIT_COLUMNS),
  ];
  if (missing.length > 0) throw new UnreadableTableError(missing);
  const tree = parseOs2moUnits(unitTable, organisationName);
  const engagements = readEngagements(leaderTable, tree.byCode);
  const checked = checkLeaders(leaderTable.file, mergePersons(engagements.rows));
  const rejectedLeaders = [...engagements.rejected, ...checked.rejected];
  return {
    organisation: { units: tree.units, leaders: checked.accepted.map(toLeader) },
    rejected: [...rejectedLeaders.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), ...tree.rejected],
    notices: tree.notices,
    placeOf: tree.placeOf,
  };
}

interface Engagement extends LeaderRow {
  /** Levels of its unit below kommunen. */
  readonly depth: number;
}

function readEngagements(
  table: Table,
  byCode: ParsedUnits['byCode'],
): { rows: Engagement[]; rejected: ImportFault[] } {
  const rejected: ImportFault[] = [];
  const rows = table.rows.flatMap(({ line, cells, dropped }): Engagement[] => {
    const cell = (column: string) => cells[column] ?? '';
    const reject = (code: ImportFault['code'], column: string, detail?: string): [] => {
      rejected.push({ code, file: table.file, line, column, detail });
      return [];
    };
    const isLeader = cell('erleder').toLowerCase();
    if (isLeader === 'nej') return [];
    if (dropped.length > 0) return dropped.flatMap((column) => reject('looks-like-cpr', column));
    if (isLeader !== 'ja') return reject('not-yes-or-no', 'erleder');
    const unit = byCode.get(cell('afdelingskode'));
    if (!unit) return reject('unknown-unit', 'afdelingskode', cell('afdelingskode') || '–');
    return [
      {
        line,
        employeeNumber: cell('medarbejdernummer') || null,
        name: [cell('fornavn'), cell('efternavn')].filter(Boolean).join(' '),
        mail: cell('mail').toLowerCase() || null,
        layer: null,
        unitKey: unit.key,
        depth: unit.depth,
      },
    ];
  });
  return { rows, rejected };
}

/**
 * One row an engagement becomes one row a person: the same number, or the same mail without a number,
 * under the same name. Who leads in several units belongs to the one nearest kommunen. Rows that share
 * a number but not a name stay apart, and are refused later.
 */
function mergePersons(rows: readonly Engagement[]): LeaderRow[] {
  const persons = new Map<string, Engagement[]>();
  for (const row of rows) {
    const { employeeNumber, mail, name, line } = row;
    const person = employeeNumber ?? mail ?? `line ${line}`;
    const key = JSON.stringify([employeeNumber === null, person, name]);
    const known = persons.get(key);
    if (known) known.push(row);
    else persons.set(key, [row]);
  }
  return [...persons.values()].map((engagements) => {
    const [first] = engagements.sort(byRank);
    const mail = engagements.map((row) => row.mail).find((found) => found !== null) ?? null;
    return { ...first!, mail };
  });
}

function byRank(a: Engagement, b: Engagement): number {
  return (
    a.depth - b.depth ||
    compare(a.unitKey, b.unitKey) ||
    compare(a.mail ?? '', b.mail ?? '') ||
    a.line - b.line
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function missingIn(table: Table, columns: readonly string[]): ImportFault[] {
  return columns
    .filter((column) => !table.columns.includes(column))
    .map((column) => ({
      code: 'missing-column',
      file: table.file,
      line: null,
      column,
      detail: describeColumns(table),
    }));
}
