import type { DeclaredGroups, DeclaredUnit, Membership } from './declared-groups';

/** Why the groups of a round are not nested units and cuts across them, so that nothing may be published. */
export interface StructureFault {
  readonly kind:
    | 'no-single-root'
    | 'no-way-to-root'
    | 'unknown-group'
    | 'outside-root'
    | 'outside-parent'
    | 'two-units'
    | 'two-groups-of-a-cut';
  /** The groups that do not go together. */
  readonly groupKeys: readonly string[];
  /** The list of groups that people with this fault have, and how many they are; none where the groups as such are at fault. */
  readonly membership: Membership;
  readonly people: number;
}

/**
 * Looks for units that do not nest and for people in two groups of one cut.
 * @param cells everybody who answered, by their list of groups
 * @returns empty where the groups of a round can be published together
 */
export function findFaults(
  declared: DeclaredGroups,
  cells: readonly { readonly groupKeys: Membership; readonly people: number }[],
): StructureFault[] {
  const inGroups = (kind: StructureFault['kind'], groupKeys: readonly string[]) =>
    groupKeys.map((key): StructureFault => ({
      kind,
      groupKeys: [key],
      membership: [],
      people: 0,
    }));
  const units = new Map(declared.units.map((unit) => [unit.key, unit]));
  const roots = declared.units.filter(({ parentKey }) => parentKey === null);
  if (roots.length !== 1) {
    return inGroups('no-single-root', roots.length > 1 ? roots.map(({ key }) => key) : ['']);
  }
  const lost = declared.units.filter((unit) => !leadsToRoot(unit, units));
  if (lost.length > 0)
    return inGroups(
      'no-way-to-root',
      lost.map(({ key }) => key),
    );

  const cutOf = new Map(
    declared.cuts.flatMap(({ key, groupKeys }) => groupKeys.map((group) => [group, key] as const)),
  );
  return cells.flatMap(({ groupKeys: membership, people }) => {
    const faults: StructureFault[] = [];
    const add = (kind: StructureFault['kind'], ...groupKeys: string[]) =>
      faults.push({ kind, groupKeys, membership, people });
    if (!membership.includes(roots[0]!.key)) add('outside-root', roots[0]!.key);
    const inPlace = new Map<string, string>();
    for (const key of membership) {
      const unit = units.get(key);
      const cut = cutOf.get(key);
      if (!unit && cut === undefined) {
        add('unknown-group', key);
        continue;
      }
      if (unit?.parentKey != null && !membership.includes(unit.parentKey)) {
        add('outside-parent', key, unit.parentKey);
      }
      const place = unit ? `unit ${unit.parentKey}` : `cut ${cut}`;
      const other = inPlace.get(place);
      if (other !== undefined) add(unit ? 'two-units' : 'two-groups-of-a-cut', other, key);
      inPlace.set(place, key);
    }
    return faults;
  });
}

function leadsToRoot(unit: DeclaredUnit, units: ReadonlyMap<string, DeclaredUnit>): boolean {
  let at: DeclaredUnit | undefined = unit;
  for (let steps = 0; at && steps <= units.size; steps += 1) {
    if (at.parentKey === null) return true;
    at = units.get(at.parentKey);
  }
  return false;
}
