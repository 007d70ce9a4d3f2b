import type { UnitKind } from '../../unit-kind';
import { alikeUnitNotices } from '../difference/alike-units';
import { checkLeaders, onePersonNotices, toLeader } from '../rows/check-leaders';
import { cellOf, COLUMNS, hasColumn, type Column } from '../rows/column-names';
import type { ImportFault } from '../rows/import-fault';
import { KOMMUNE_KEY, type ImportedUnit, type ParsedOrganisation } from '../imported-organisation';
import type { LeaderRow } from '../rows/merge-persons';
import { rowNotices } from '../rows/row-notices';
import { describeColumns, UnreadableTableError, type Table } from '../table/table';
import { unitKey } from '../../unit-key';

/** Of each group, one column must be there. */
const REQUIRED: readonly (readonly Column[])[] = [
  ['name', 'firstName', 'lastName'],
  ['mail', 'number'],
  ['forvaltning'],
];
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

export function isMinimalHeader(names: readonly string[]): boolean {
  return REQUIRED.every((group) => group.some((column) => hasColumn(names, column)));
}

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
  const rows = table.rows.flatMap(({ line, cells, faults }): LeaderRow[] => {
    const cell = (column: Column) => cellOf(cells, column);
    const reject = (code: ImportFault['code'], column: string | null, detail?: string) =>
      rejected.push({ code, file: table.file, line, column, detail });
    for (const { code, column, detail } of faults) reject(code, column, detail);
    if (faults.length > 0) return [];
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
        name: cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' '),
        mail: cell('mail') || null,
        layer: cell('layer') || null,
        unitKey: keyOf(path),
        depth: path[0] === KOMMUNE ? path.length - 1 : path.length,
      },
    ];
  });
  const checked = checkLeaders(table.file, rows);
  const units = unitsOf(
    checked.accepted.flatMap(({ posts }) => posts.map(({ line }) => paths.get(line) ?? [])),
  );
  const placeOf = new Map(
    [...paths].reverse().flatMap(([line, path]) =>
      path.map(({ kind }, depth) => {
        const key = keyOf(path.slice(0, depth + 1));
        return [key, { file: table.file, line, column: kind }] as const;
      }),
    ),
  );
  const kommune = { key: KOMMUNE_KEY, name: organisationName, kind: 'kommune', parentKey: null };
  const nameOf = (key: string) => units.find((unit) => unit.key === key)?.name ?? organisationName;
  return {
    organisation: {
      units: [kommune as ImportedUnit, ...units],
      leaders: checked.accepted.map(toLeader),
    },
    rejected: [...rejected, ...checked.rejected].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    notices: [
      ...rowNotices(table.file, table.rows),
      ...checked.notices,
      ...onePersonNotices(table.file, checked.accepted, nameOf),
      ...alikeUnitNotices(units, placeOf),
    ],
    placeOf,
  };
}

function refuseMissingColumns(table: Table): void {
  const { file, columns } = table;
  if (columns.length === 0) {
    const understood = REQUIRED.flat().flatMap((column) => COLUMNS[column]);
    throw new UnreadableTableError([
      { code: 'no-header', file, line: null, column: null, understood },
    ]);
  }
  const missing = REQUIRED.filter((group) => !group.some((name) => hasColumn(columns, name)));
  if (missing.length === 0) return;
  throw new UnreadableTableError(
    missing.map((group) => ({
      code: 'missing-column',
      file,
      line: null,
      column: group.map((name) => COLUMNS[name][0]).join(' / '),
      detail: describeColumns(table),
      understood: group.flatMap((name) => COLUMNS[name]),
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
