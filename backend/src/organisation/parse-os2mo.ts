import type { UnitKind } from '../publication/publication';
import { checkLeaders, type LeaderRow } from './check-leaders';
import type { ImportFault } from './import-fault';
import { KOMMUNE_KEY, type ImportedOrganisation, type ImportedUnit } from './imported-organisation';
import { UnreadableTableError, type Table } from './table';

const LEADER_COLUMNS = [
  'medarbejdernummer',
  'fornavn',
  'efternavn',
  'mail',
  'afdelingskode',
  'erleder',
];
const UNIT_COLUMNS = ['afdelingskode', 'afdelingsnavn', 'forældreafdelingskode'];

/** OS2mo fills this in where there is no mail. It is dropped while parsing and never held. */
export const NEVER_HELD = ['cpr'];

export function isOs2moLeaders(table: Table): boolean {
  return table.columns.includes('erleder');
}

/**
 * Reads the two files that the OS2mo leader report writes: engagements, of which those with ErLeder
 * "Ja" are kept, and units with their parents. A unit whose parent is empty or outside the file
 * stands at the top, below kommunen. The kinds by depth are a proposal: HR may say otherwise.
 * @returns the rows that can be used, and a fault for each that cannot
 * @throws UnreadableTableError where a column is missing or the units form a circle
 */
export function parseOs2mo(
  leaderTable: Table,
  unitTable: Table,
  organisationName: string,
): { organisation: ImportedOrganisation; rejected: ImportFault[] } {
  const missing = [
    ...missingIn(leaderTable, LEADER_COLUMNS),
    ...missingIn(unitTable, UNIT_COLUMNS),
  ];
  if (missing.length > 0) throw new UnreadableTableError(missing);
  const { units, rejected } = parseUnits(unitTable, organisationName);
  const known = new Set(units.map(({ key }) => key));

  const rows = new Map<string, LeaderRow>();
  for (const { line, cells } of leaderTable.rows) {
    if (cells['erleder']?.toLowerCase() !== 'ja') continue;
    const unitKey = cells['afdelingskode'] ?? '';
    if (!known.has(unitKey)) {
      rejected.push({
        code: 'unknown-unit',
        file: leaderTable.file,
        line,
        column: 'Afdelingskode',
        detail: unitKey || '–',
      });
      continue;
    }
    const employeeNumber = cells['medarbejdernummer'] || null;
    const mail = cells['mail']?.toLowerCase() || null;
    const name = [cells['fornavn'], cells['efternavn']].filter(Boolean).join(' ');
    // One row an engagement: the same person in the same number is one leader.
    const person = employeeNumber ?? `line ${line}`;
    if (!rows.has(person))
      rows.set(person, { line, employeeNumber, name, mail, layer: null, unitKey });
  }
  const checked = checkLeaders(leaderTable.file, [...rows.values()]);
  return {
    organisation: { units, leaders: checked.leaders },
    rejected: [...rejected, ...checked.rejected],
  };
}

function parseUnits(
  table: Table,
  organisationName: string,
): { units: ImportedUnit[]; rejected: ImportFault[] } {
  const rejected: ImportFault[] = [];
  const rows = new Map<string, { name: string; parent: string; line: number }>();
  for (const { line, cells } of table.rows) {
    const code = cells['afdelingskode'] ?? '';
    const name = cells['afdelingsnavn'] ?? '';
    const fault = (faultCode: ImportFault['code'], column: string, detail?: string) =>
      rejected.push({ code: faultCode, file: table.file, line, column, detail });
    if (code === '' || name === '')
      fault('missing-name', code === '' ? 'Afdelingskode' : 'Afdelingsnavn');
    else if (rows.has(code)) fault('double-unit', 'Afdelingskode', code);
    else rows.set(code, { name, parent: cells['forældreafdelingskode'] ?? '', line });
  }
  refuseCycles(table.file, rows);

  const depths = new Map<string, number>();
  const depthOf = (code: string): number => {
    const parent = rows.get(code)?.parent ?? '';
    const depth = depths.get(code) ?? (rows.has(parent) ? depthOf(parent) + 1 : 1);
    depths.set(code, depth);
    return depth;
  };
  const inDepth = [...rows.keys()].sort((a, b) => depthOf(a) - depthOf(b));
  const units = inDepth.map((key): ImportedUnit => {
    const { name, parent } = rows.get(key)!;
    const parentKey = rows.has(parent) ? parent : KOMMUNE_KEY;
    return { key, name, kind: kindAt(depthOf(key)), parentKey };
  });
  const kommune: ImportedUnit = {
    key: KOMMUNE_KEY,
    name: organisationName,
    kind: 'kommune',
    parentKey: null,
  };
  return { units: [kommune, ...units], rejected };
}

function refuseCycles(
  file: string,
  rows: ReadonlyMap<
    string,
    { readonly name: string; readonly parent: string; readonly line: number }
  >,
): void {
  const cleared = new Set<string>();
  for (const start of rows.keys()) {
    const path: string[] = [];
    for (let code = start; rows.has(code) && !cleared.has(code); code = rows.get(code)!.parent) {
      if (path.includes(code)) {
        const circle = path.slice(path.indexOf(code));
        const detail = [...circle, code].map((unit) => rows.get(unit)!.name).join(' → ');
        const { line } = rows.get(code)!;
        throw new UnreadableTableError([
          { code: 'cycle', file, line, column: 'Forældreafdelingskode', detail },
        ]);
      }
      path.push(code);
    }
    for (const code of path) cleared.add(code);
  }
}

function kindAt(depth: number): UnitKind {
  if (depth === 1) return 'forvaltning';
  return depth === 2 ? 'center' : 'enhed';
}

function missingIn(table: Table, columns: readonly string[]): ImportFault[] {
  return columns
    .filter((column) => !table.columns.includes(column))
    .map((column) => ({
      code: 'missing-column',
      file: table.file,
      line: null,
      column,
      detail: table.columns.filter((name) => !NEVER_HELD.includes(name)).join(', '),
    }));
}
