import type { UnitKind } from '../publication/publication';
import { checkLeaders, type LeaderRow } from './check-leaders';
import type { ImportFault } from './import-fault';
import { KOMMUNE_KEY, type ImportedOrganisation, type ImportedUnit } from './imported-organisation';
import { UnreadableTableError, type Table } from './table';
import { unitKey } from './unit-key';

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

const REQUIRED = ['name', 'forvaltning'] as const;
const LEVELS: readonly (readonly [keyof typeof COLUMNS, UnitKind])[] = [
  ['forvaltning', 'forvaltning'],
  ['center', 'center'],
  ['unit', 'enhed'],
];

/**
 * Reads the minimal file: one leader a line, with the names of the units above. A unit's key is the
 * path of names, so the same file gives the same organisation.
 * @returns the rows that can be used, and a fault for each that cannot
 * @throws UnreadableTableError where a column is missing
 */
export function parseMinimal(
  table: Table,
  organisationName: string,
): { organisation: ImportedOrganisation; rejected: ImportFault[] } {
  const missing = REQUIRED.filter(
    (column) => !COLUMNS[column].some((name) => table.columns.includes(name)),
  );
  if (missing.length > 0) {
    throw new UnreadableTableError(
      missing.map((column) => ({
        code: 'missing-column',
        file: table.file,
        line: null,
        column: COLUMNS[column][0],
        detail: table.columns.join(', '),
      })),
    );
  }
  const units = new Map<string, ImportedUnit>([
    [KOMMUNE_KEY, { key: KOMMUNE_KEY, name: organisationName, kind: 'kommune', parentKey: null }],
  ]);
  const rejected: ImportFault[] = [];
  const rows = table.rows.flatMap(({ line, cells }): LeaderRow[] => {
    const cell = (column: keyof typeof COLUMNS) =>
      COLUMNS[column].map((name) => cells[name]).find((value) => value) ?? '';
    if (cell('forvaltning') === '') {
      rejected.push({ code: 'missing-unit', file: table.file, line, column: 'forvaltning' });
      return [];
    }
    const path = LEVELS.map(([column, kind]) => ({ name: cell(column), kind })).filter(
      ({ name }) => name,
    );
    return [
      {
        line,
        employeeNumber: cell('number') || null,
        name: cell('name'),
        mail: cell('mail') || null,
        layer: cell('layer') || null,
        unitKey: addPath(units, path),
      },
    ];
  });
  const checked = checkLeaders(table.file, rows);
  return {
    organisation: { units: [...units.values()], leaders: checked.leaders },
    rejected: [...rejected, ...checked.rejected].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function addPath(
  units: Map<string, ImportedUnit>,
  path: readonly { readonly name: string; readonly kind: UnitKind }[],
): string {
  let parentKey = KOMMUNE_KEY;
  path.forEach(({ name, kind }, depth) => {
    const key = unitKey(path.slice(0, depth + 1).map((part) => part.name));
    if (!units.has(key)) units.set(key, { key, name, kind, parentKey });
    parentKey = key;
  });
  return parentKey;
}
