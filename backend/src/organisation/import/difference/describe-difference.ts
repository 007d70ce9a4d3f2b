import type { Difference, OrganisationDifference } from './diff-organisation';
import {
  identityOf,
  type ImportedLeader,
  type ImportedOrganisation,
  type ImportedUnit,
} from '../imported-organisation';

interface DescribedChange {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
}

interface DescribedDifference {
  readonly new: DescribedChange[];
  readonly changed: DescribedChange[];
  readonly gone: DescribedChange[];
  readonly unchanged: number;
}

/** A difference for a person to read: where somebody belongs, and what becomes what. */
export function describeDifference(
  difference: OrganisationDifference,
  current: ImportedOrganisation,
  imported: ImportedOrganisation,
): { units: DescribedDifference; leaders: DescribedDifference } {
  const before = pathsOf(current);
  const after = pathsOf(imported);
  return {
    units: describe<ImportedUnit>(difference.units, {
      key: ({ key }) => key,
      fields: { name: ({ name }) => name, parent: ({ parentKey }) => parentKey ?? '' },
      where: (unit, paths) => paths.get(unit.parentKey ?? '') ?? '',
      before,
      after,
    }),
    leaders: describe<ImportedLeader>(difference.leaders, {
      key: identityOf,
      fields: {
        name: ({ name }) => name,
        number: ({ employeeNumber }) => employeeNumber ?? '',
        mail: ({ mail }) => mail ?? '',
        layer: ({ layer }) => layer ?? '',
        unit: ({ unitKey }, paths) => paths.get(unitKey) ?? '',
      },
      where: ({ unitKey }, paths) => paths.get(unitKey) ?? '',
      before,
      after,
    }),
  };
}

type Paths = ReadonlyMap<string, string>;

interface Description<Item> {
  readonly key: (item: Item) => string;
  readonly fields: Readonly<Record<string, (item: Item, paths: Paths) => string>>;
  readonly where: (item: Item, paths: Paths) => string;
  readonly before: Paths;
  readonly after: Paths;
}

function describe<Item extends { readonly name: string }>(
  difference: Difference<Item>,
  { key, fields, where, before, after }: Description<Item>,
): DescribedDifference {
  const place = (paths: Paths) => (item: Item) => ({
    key: key(item),
    name: item.name,
    detail: where(item, paths),
  });
  return {
    new: difference.new.map(place(after)),
    gone: difference.gone.map(place(before)),
    changed: difference.changed.map(({ from, to }) => ({
      key: key(to),
      name: to.name,
      detail: Object.values(fields)
        .map((field) => [field(from, before), field(to, after)])
        .filter(([was, becomes]) => was !== becomes)
        .map(([was, becomes]) => `${was || '–'} → ${becomes || '–'}`)
        .join('; '),
    })),
    unchanged: difference.unchanged,
  };
}

/** Each unit's names from the forvaltning down. */
function pathsOf({ units }: ImportedOrganisation): Paths {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const pathOf = (unit: ImportedUnit): string[] => {
    const parent = unit.parentKey === null ? undefined : byKey.get(unit.parentKey);
    return parent && parent.parentKey !== null ? [...pathOf(parent), unit.name] : [unit.name];
  };
  return new Map(units.map((unit) => [unit.key, pathOf(unit).join(' › ')]));
}
