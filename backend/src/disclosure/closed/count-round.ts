import { gatherCells } from '../gather-cells';
import { SMALLEST_MINIMUM } from '../protect-breakdown';
import type { DeclaredGroups, Membership } from './structure/declared-groups';
import { findFaults, type StructureFault } from './structure/find-faults';
import { countPooled } from './structure/pool-units';
import type { CountedRound } from './structure/round-structure';

/** The one structure of a round, or why it has none. */
export type RoundCount =
  | ({ readonly status: 'counted' } & CountedRound)
  | { readonly status: 'refused'; readonly faults: readonly StructureFault[] };

/**
 * Works out, once for a round, which groups are asked about. It depends on who answered and in which groups they
 * are, never on what they answered.
 * @param people everybody who answered the round, blank forms too
 * @param minimum fewest people of a group that may be shown; at least 5
 * @throws RangeError for a minimum below 5
 */
export function countRound(
  declared: DeclaredGroups,
  people: readonly Membership[],
  minimum: number,
): RoundCount {
  if (!(minimum >= SMALLEST_MINIMUM)) {
    throw new RangeError(`minimum must be at least ${SMALLEST_MINIMUM}, got ${minimum}`);
  }
  const memberships = people.map((of) => [...new Set(of)]);
  const cells = gatherCells(
    memberships,
    (membership) => membership,
    () => true,
  ).map(({ groupKeys, people: { length } }) => ({ groupKeys, people: length }));
  const faults = findFaults(declared, cells);
  return faults.length > 0
    ? { status: 'refused', faults }
    : { status: 'counted', ...countPooled(declared, memberships, minimum) };
}
