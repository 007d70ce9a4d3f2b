import type { UnitKind } from '../unit-kind';
import { checkLeaders, toLeader, type LeaderRow } from './check-leaders';
import type { ImportFault } from './import-fault';
import { KOMMUNE_KEY, type ImportedUnit, type ParsedOrganisation } from './imported-organisation';
import { describeColumns, UnreadableTableError, type Table } from './table/table';
import { unitKey } from '../unit-key';

/** Danish and English names of the columns. */
const COLUMNS = {
  number: ['medarbejdernummer', 'employee_number'],
  name: ['navn', 'name'],
  mail: ['mail', 'e-mail', 'email'],
  forvaltning: ['forvaltning'],
  center: ['center'],
  unit: ['enhed', 'unit'],
  layer: ['ledelseslag', 'layer'],
} as const;
type Column = keyof typeof COLUMNS;

export const MINIMAL_COLUMNS: readonly string[] = Object.values(COLUMNS).flat();

/** Of each group, one column must be there. */
const REQUIRED: readonly (readonly Column[])[] = [['name'], ['mail', 'number'], ['forvaltning']];
const LEVELS: readonly (readonly [Column, UnitKind])[] = [
  ['forvaltning', 'forvaltning'],
  ['center', 'center'],
  ['unit', 'enhed'],
];

interface PathPart {
  readonly name: string;
  readonly kind: UnitKind;
}
/** Its key is the kommune's. */
const KOMMUNE: PathPart = { name: KOMMUNE_KEY, kind: 'kommune' };

/**
 * Reads the minimal file: one leader a line, with the names of the units above. A unit's key is the
 * path of names, so the same file gives the same organisation, in whatever order its rows stand.
 * Who has the kommune itself for a forvaltning is in no forvaltning. A rejected row is as if it were
 * not there: its units too.
 * @returns the rows that can be used, and a fault for each that cannot
 * @throws UnreadableTableError where a column is missing
 */
export function parseMinimal(table: Table, organisationName: string): ParsedOrganisation {
  refuseMissingColumns(table);
  const kommuneKeys = [KOMMUNE_KEY, unitKey([organisationName])];
  const rejected: ImportFault[] = [];
  const paths = new Map<number, PathPart[]>();
  const rows = table.rows.flatMap(({ line, cells, dropped }): LeaderRow[] => {
    const cell = (column: Column) =>
      COLUMNS[column].map((name) => cells[name]).find((value) => value) ?? '';
    const reject = (code: ImportFault['code'], column: string) =>
      rejected.push({ code, file: table.file, line, column });
    for (const column of dropped) reject('looks-like-cpr', column);
    if (dropped.length > 0) return [];
    if (cell('forvaltning') === '') {
      reject('missing-unit', 'forvaltning');
      return [];
    }
    const named = LEVELS.map(([column, kind]) => ({ name: cell(column), kind })).filter(
      ({ name }) => name !== '',
    );
    const path = kommuneKeys.includes(unitKey([cell('forvaltning')]))
      ? [KOMMUNE, ...named.slice(1)]
      : named;
    paths.set(line, path);
    return [
      {
        line,
        employeeNumber: cell('number') || null,
        name: cell('name'),
        mail: cell('mail') || null,
        layer: cell('layer') || null,
        unitKey: keyOf(path),
      },
    ];
  });
  const checked = checkLeaders(table.file, rows);
  const units = unitsOf(checked.accepted.map(({ line }) => paths.get(line) ?? []));
  const placeOf = new Map(
    [...paths].reverse().flatMap(([line, path]) =>
      path.map(({ kind }, depth) => {
        const key = keyOf(path.slice(0, depth + 1));
        return [key, { file: table.file, line, column: kind }] as const;
      }),
    ),
  );
  const kommune = { key: KOMMUNE_KEY, name: organisationName, kind: 'kommune', parentKey: null };
  return {
    organisation: {
      units: [kommune as ImportedUnit, ...units],
      leaders: checked.accepted.map(toLeader),
    },
    rejected: [...rejected, ...checked.rejected].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    notices: [],
    placeOf,
  };
}

function refuseMissingColumns(table: Table): void {
  const missing = REQUIRED.filter(
    (group) => !group.some((name) => COLUMNS[name].some((known) => table.columns.includes(known))),
  );
  if (missing.length === 0) return;
  throw new UnreadableTableError(
    missing.map((group) => ({
      code: 'missing-column',
      file: table.file,
      line: null,
      column: group.map((name) => COLUMNS[name][0]).join(' / '),
      detail: describeColumns(table),
    })),
  );
}

/**
 * Every unit on the paths, parents first; written as most rows write it. One that rows place on
 * different levels is what the highest of them makes it.
 */
function unitsOf(paths: readonly (readonly PathPart[])[]): ImportedUnit[] {
  const units = new Map<string, Omit<ImportedUnit, 'name'> & { names: Map<string, number> }>();
  for (const path of paths) {
    path.forEach(({ name, kind }, depth) => {
      const key = keyOf(path.slice(0, depth + 1));
      if (key === KOMMUNE_KEY) return;
      const parentKey = depth === 0 ? KOMMUNE_KEY : keyOf(path.slice(0, depth));
      const known = units.get(key);
      const names = known?.names ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      units.set(key, { key, kind: higher(known?.kind, kind), parentKey, names });
    });
  }
  return [...units.values()].map(({ names, ...unit }) => ({ ...unit, name: mostUsed(names) }));
}

function higher(known: UnitKind | undefined, kind: UnitKind): UnitKind {
  return (
    LEVELS.map(([, level]) => level).find((level) => level === known || level === kind) ?? kind
  );
}

function keyOf(path: readonly PathPart[]): string {
  return unitKey(path.map(({ name }) => name));
}

function mostUsed(names: ReadonlyMap<string, number>): string {
  const [[first] = ['']] = [...names].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first;
}
