/** Who was asked, or who answered, and in which groups they counted. */
export type Membership = ReadonlyMap<string, readonly string[]>;

/** Leaders of a group in both of two rounds, in the later only, and in the earlier only. */
export interface Turnover {
  readonly stayed: number;
  readonly joined: number;
  readonly left: number;
}

/**
 * How many leaders of each group stayed, joined and left between two rounds. Groups that are not in both
 * rounds have no turnover: there is nothing to compare.
 * @param earlierKeyOf the key that a group had in the earlier round; null where it was none or another
 */
export function countTurnover(
  now: Membership,
  before: Membership,
  earlierKeyOf: (key: string) => string | null = (key) => key,
): ReadonlyMap<string, Turnover> {
  const members = (of: Membership) => {
    const groups = new Map<string, Set<string>>();
    for (const [leader, keys] of of) {
      for (const key of keys) groups.set(key, (groups.get(key) ?? new Set()).add(leader));
    }
    return groups;
  };
  const [groupsNow, groupsBefore] = [members(now), members(before)];
  const turnover = new Map<string, Turnover>();
  for (const [key, leadersNow] of groupsNow) {
    const earlierKey = earlierKeyOf(key);
    const leadersBefore = earlierKey === null ? undefined : groupsBefore.get(earlierKey);
    if (!leadersBefore) continue;
    const stayed = [...leadersNow].filter((leader) => leadersBefore.has(leader)).length;
    turnover.set(key, {
      stayed,
      joined: leadersNow.size - stayed,
      left: leadersBefore.size - stayed,
    });
  }
  return turnover;
}
