import type { RosterLeader, RosterUnit } from './roster';

/** Each unit with the number of leaders in it and below it. */
export function countLeadersBelow(
  units: readonly RosterUnit[],
  leaders: readonly RosterLeader[],
): (RosterUnit & { leaders: number })[] {
  const parentOf = new Map(units.map(({ key, parentKey }) => [key, parentKey]));
  const counts = new Map<string, number>();
  for (const { unitKey } of leaders) {
    for (let key: string | null = unitKey; key !== null; key = parentOf.get(key) ?? null) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return units.map((unit) => ({ ...unit, leaders: counts.get(unit.key) ?? 0 }));
}
