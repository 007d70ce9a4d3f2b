import type { WantedOccurrence } from './occurrences-of';

/** What is planned already, as far as a change of the rule may touch it. */
export interface PlannedOccurrence {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
  readonly opensOn: string;
  /** Moved, edited, skipped or discussed by HR, or begun: a rule leaves it alone. */
  readonly isTouched: boolean;
}

export interface Reconciliation {
  readonly add: readonly WantedOccurrence[];
  readonly change: readonly { readonly id: string; readonly to: WantedOccurrence }[];
  readonly remove: readonly string[];
}

/**
 * What brings the plan of a series to its rule. Occurrences that HR has touched stay as they are and
 * keep their week; the others follow the rule.
 */
export function reconcile(
  planned: readonly PlannedOccurrence[],
  wanted: readonly WantedOccurrence[],
): Reconciliation {
  const bySlot = new Map(planned.map((occurrence) => [occurrence.slot, occurrence]));
  const slots = new Set(wanted.map(({ slot }) => slot));
  return {
    add: wanted.filter(({ slot }) => !bySlot.has(slot)),
    change: wanted.flatMap((to) => {
      const now = bySlot.get(to.slot);
      return now && !now.isTouched ? [{ id: now.id, to }] : [];
    }),
    remove: planned.flatMap(({ id, slot, isTouched }) =>
      isTouched || slots.has(slot) ? [] : [id],
    ),
  };
}
