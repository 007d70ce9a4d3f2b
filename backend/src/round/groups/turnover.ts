/** Who was asked, and in which groups they counted. */
export type Membership = ReadonlyMap<string, readonly string[]>;

/**
 * How many leaders of each group were asked in one of two rounds only. Groups that are not in both
 * rounds have no turnover: there is nothing to compare.
 * @param earlierKeyOf the key that a group had in the earlier round; null where it was none or another
 */
export function countTurnover(
  now: Membership,
  before: Membership,
  earlierKeyOf: (key: string) => string | null = (key) => key,
): ReadonlyMap<string, number> {
  const members = (of: Membership) => {
    const groups = new Map<string, Set<string>>();
    for (const [leader, keys] of of) {
      for (const key of keys) groups.set(key, (groups.get(key) ?? new Set()).add(leader));
    }
    return groups;
  };
  const [groupsNow, groupsBefore] = [members(now), members(before)];
  const turnover = new Map<string, number>();
  for (const [key, leadersNow] of groupsNow) {
    const earlierKey = earlierKeyOf(key);
    const leadersBefore = earlierKey === null ? undefined : groupsBefore.get(earlierKey);
    if (!leadersBefore) continue;
    const stayed = [...leadersNow].filter((leader) => leadersBefore.has(leader)).length;
    turnover.set(key, leadersNow.size + leadersBefore.size - 2 * stayed);
  }
  return turnover;
}
