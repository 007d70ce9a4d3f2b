/** From so many answers on, one person's share of a change is lost among those of the others. */
const SMALL_GROUP = 20;

/**
 * Whether a group's change since an earlier round may be shown. Where nearly the same people were
 * asked, a change in a small group says how those answered who came or left. Where nobody came or
 * left, or enough did, it does not.
 * @param turnover leaders who were asked in one of the rounds only, joined and left together
 * @param answered in the smaller of the two rounds
 * @param minimum fewest people a figure may describe
 */
export function isChangeShown(turnover: number, answered: number, minimum: number): boolean {
  if (turnover === 0 || answered >= SMALL_GROUP) return true;
  return turnover >= minimum;
}
