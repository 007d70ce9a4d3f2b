import {
  identityOf,
  type ImportedLeader,
  type ImportedOrganisation,
  type ImportedUnit,
} from '../imported-organisation';

export interface Change<Item> {
  readonly from: Item;
  readonly to: Item;
}

export interface Difference<Item> {
  readonly new: readonly Item[];
  readonly changed: readonly Change<Item>[];
  readonly gone: readonly Item[];
  readonly unchanged: number;
}

export interface OrganisationDifference {
  readonly units: Difference<ImportedUnit>;
  readonly leaders: Difference<ImportedLeader>;
}

/**
 * What an import would change. A unit that is there already keeps the kind that HR gave it, so a
 * kind alone is no change.
 */
export function diffOrganisation(
  current: ImportedOrganisation,
  imported: ImportedOrganisation,
): OrganisationDifference {
  return {
    units: diff(current.units, imported.units, ({ key }) => key, ['name', 'parentKey']),
    leaders: diff(current.leaders, imported.leaders, identityOf, [
      'employeeNumber',
      'name',
      'mail',
      'layer',
      'unitKey',
    ]),
  };
}

function diff<Item extends object>(
  current: readonly Item[],
  imported: readonly Item[],
  keyOf: (item: Item) => string,
  fields: readonly (keyof Item)[],
): Difference<Item> {
  const before = new Map(current.map((item) => [keyOf(item), item]));
  const after = new Set(imported.map(keyOf));
  const kept = imported.flatMap((to) => {
    const from = before.get(keyOf(to));
    return from === undefined ? [] : [{ from, to }];
  });
  const changed = kept.filter(({ from, to }) => fields.some((field) => from[field] !== to[field]));
  return {
    new: imported.filter((item) => !before.has(keyOf(item))),
    changed,
    gone: current.filter((item) => !after.has(keyOf(item))),
    unchanged: kept.length - changed.length,
  };
}
