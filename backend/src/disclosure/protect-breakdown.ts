import type { WithheldReason } from './withheld';

export interface GroupSize {
  readonly groupKey: string;
  readonly answered: number;
}

export type GroupStatus =
  | { readonly groupKey: string; readonly status: 'shown' }
  | { readonly groupKey: string; readonly status: 'withheld'; readonly reason: WithheldReason };

/** Below this no threshold may be set: the floor of the product's promise to those who answer. */
export const SMALLEST_MINIMUM = 5;

/**
 * Decides which parts of a whole may be shown beside it. A part with fewer than `minimum` answers is
 * withheld. Whoever subtracts the shown parts from the whole is left with one more group, those in no
 * shown part; while that holds some, but fewer than `minimum`, the smallest shown part is withheld
 * too. The key breaks ties, so that the same answers always give the same pattern.
 *
 * It does not see two breakdowns laid over each other, nor a group in which all answered alike.
 * @param total answers in the whole, of which some may belong to no part
 * @throws RangeError for a minimum below 5, or parts larger than the whole
 */
export function protectBreakdown(
  parts: readonly GroupSize[],
  minimum: number,
  total: number,
): GroupStatus[] {
  if (!(minimum >= SMALLEST_MINIMUM)) {
    throw new RangeError(`minimum must be at least ${SMALLEST_MINIMUM}, got ${minimum}`);
  }
  const inParts = parts.reduce((sum, { answered }) => sum + answered, 0);
  if (inParts > total)
    throw new RangeError(`the parts hold ${inParts} answers, the whole ${total}`);

  const reasons = new Map<string, WithheldReason>();
  for (const { groupKey, answered } of parts) {
    if (answered < minimum) reasons.set(groupKey, 'too-few');
  }
  const large = parts.filter(({ groupKey }) => !reasons.has(groupKey)).sort(smallestFirst);
  let left = total - large.reduce((sum, { answered }) => sum + answered, 0);
  for (const { groupKey, answered } of large) {
    if (left === 0 || left >= minimum) break;
    reasons.set(groupKey, 'protects-another');
    left += answered;
  }
  return parts.map(({ groupKey }) => {
    const reason = reasons.get(groupKey);
    return reason ? { groupKey, status: 'withheld', reason } : { groupKey, status: 'shown' };
  });
}

function smallestFirst(a: GroupSize, b: GroupSize): number {
  return a.answered - b.answered || (a.groupKey < b.groupKey ? -1 : 1);
}
