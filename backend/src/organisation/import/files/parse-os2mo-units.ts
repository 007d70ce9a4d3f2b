import { plainName } from '../../plain-name';
import type { UnitKind } from '../../unit-kind';
import type { ImportFault } from '../rows/import-fault';
import { KOMMUNE_KEY, type ImportedUnit, type UnitPlace } from '../imported-organisation';
import { UnreadableTableError, type Table } from '../table/table';

const CODE = 'afdelingskode';
const NAME = 'afdelingsnavn';
const PARENT = 'forældreafdelingskode';

/** No municipality is built so deep; a wrong list may be. */
const MOST_LEVELS = 20;
const MOST_NAMED = 20;

interface UnitRow {
  readonly line: number;
  readonly name: string;
  readonly parent: string;
}

export interface ParsedUnits {
  /** Parents first. */
  readonly units: readonly ImportedUnit[];
  /** A unit's key by its code in the file, and its levels below kommunen. */
  readonly byCode: ReadonlyMap<string, { readonly key: string; readonly depth: number }>;
  readonly rejected: readonly ImportFault[];
  readonly notices: readonly ImportFault[];
  readonly placeOf: ReadonlyMap<string, UnitPlace>;
}

/**
 * Reads the units of OS2mo. One whose parent is empty stands at the top, below kommunen, and so does
 * one whose parent is outside the file, with a notice. Where one unit at the top with others below it is
 * itself called a kommune, it is kommunen, whatever else stands at the top. The kinds by depth are a proposal: HR may say otherwise.
 * @throws UnreadableTableError where units form a circle or lie too deep
 */
export function parseOs2moUnits(table: Table, organisationName: string): ParsedUnits {
  const { file } = table;
  const { rows, rejected } = readRows(table);
  const childrenOf = new Map<string, string[]>();
  const tops: string[] = [];
  for (const [code, { parent }] of rows) {
    if (!rows.has(parent)) tops.push(code);
    else if (childrenOf.has(parent)) childrenOf.get(parent)?.push(code);
    else childrenOf.set(parent, [code]);
  }
  const root = rootOf(tops, rows, childrenOf, organisationName);
  const byCode = new Map<string, { key: string; depth: number }>();
  byCode.set(KOMMUNE_KEY, { key: KOMMUNE_KEY, depth: 0 });
  if (root !== null) byCode.set(root, { key: KOMMUNE_KEY, depth: 0 });

  const units: ImportedUnit[] = [
    { key: KOMMUNE_KEY, name: organisationName, kind: 'kommune', parentKey: null },
  ];
  let level = tops.flatMap((code) => (code === root ? (childrenOf.get(code) ?? []) : [code]));
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) throw refused('too-deep', file, rows, level.slice(0, 1));
    for (const key of level) {
      const { name, parent } = rows.get(key)!;
      byCode.set(key, { key, depth });
      const parentKey = byCode.get(parent)?.key ?? KOMMUNE_KEY;
      units.push({ key, name, kind: kindAt(depth), parentKey });
    }
    level = level.flatMap((code) => childrenOf.get(code) ?? []);
  }
  const unreached = [...rows.keys()].filter((code) => !byCode.has(code));
  if (unreached.length > 0) throw circleError(file, rows, unreached);
  const notices = tops
    .filter((code) => code !== root && !['', KOMMUNE_KEY].includes(rows.get(code)!.parent))
    .map((code) => faultAt('parent-outside-file', file, rows, [code]));
  const placeOf = new Map(
    [...rows].map(([code, { line }]) => [code, { file, line, column: PARENT }] as const),
  );
  return { units, byCode, rejected, notices, placeOf };
}

function readRows(table: Table): { rows: Map<string, UnitRow>; rejected: ImportFault[] } {
  const rejected: ImportFault[] = [];
  const rows = new Map<string, UnitRow>();
  for (const { line, cells, faults } of table.rows) {
    const code = cells[CODE] ?? '';
    const name = cells[NAME] ?? '';
    const reject = (fault: ImportFault['code'], column: string | null, detail?: string) =>
      rejected.push({ code: fault, file: table.file, line, column, detail });
    for (const fault of faults) reject(fault.code, fault.column, fault.detail);
    if (faults.length > 0) continue;
    if (code === '') reject('missing-code', CODE);
    else if (name === '') reject('missing-name', NAME);
    else if (rows.has(code)) reject('double-unit', CODE, code);
    else if (code !== KOMMUNE_KEY) rows.set(code, { line, name, parent: cells[PARENT] ?? '' });
  }
  return { rows, rejected };
}

function rootOf(
  tops: readonly string[],
  rows: ReadonlyMap<string, UnitRow>,
  childrenOf: ReadonlyMap<string, readonly string[]>,
  organisationName: string,
): string | null {
  const nameOf = (code: string) => rows.get(code)!.name;
  const kommuner = tops.filter((code) => childrenOf.has(code) && /kommunen?\b/i.test(nameOf(code)));
  const own = kommuner.filter((code) => plainName(nameOf(code)) === plainName(organisationName));
  const [only] = own.length > 0 ? own : kommuner;
  return only !== undefined && (own.length || kommuner.length) === 1 ? only : null;
}

/** Whatever no top leads to lies in a circle or below one. */
function circleError(
  file: string,
  rows: ReadonlyMap<string, UnitRow>,
  unreached: readonly string[],
): UnreadableTableError {
  const followed = new Set<string>();
  const faults: ImportFault[] = [];
  for (const start of unreached) {
    const path = new Set<string>();
    let code = start;
    while (!followed.has(code)) {
      followed.add(code);
      path.add(code);
      code = rows.get(code)!.parent;
    }
    // Otherwise this path leads into a circle that has been told already.
    if (!path.has(code)) continue;
    const circle = [...path].slice([...path].indexOf(code));
    faults.push(faultAt('cycle', file, rows, [...circle, code]));
  }
  return new UnreadableTableError(faults);
}

function refused(
  code: ImportFault['code'],
  file: string,
  rows: ReadonlyMap<string, UnitRow>,
  units: readonly string[],
): UnreadableTableError {
  return new UnreadableTableError([faultAt(code, file, rows, units)]);
}

function faultAt(
  code: ImportFault['code'],
  file: string,
  rows: ReadonlyMap<string, UnitRow>,
  units: readonly string[],
): ImportFault {
  const names = units.slice(0, MOST_NAMED).map((unit) => rows.get(unit)!.name);
  const detail = [...names, ...(units.length > MOST_NAMED ? ['…'] : [])].join(' → ');
  const line = rows.get(units[0] ?? '')?.line ?? null;
  return { code, file, line, column: PARENT, detail };
}

function kindAt(depth: number): UnitKind {
  if (depth === 1) return 'forvaltning';
  return depth === 2 ? 'center' : 'enhed';
}
