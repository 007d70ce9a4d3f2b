import type { WithheldReason } from './withheld';
import { isolatesFew } from './isolates-few';
import type { Cell, LinkedGroup } from './linked-group';
import { PublishedSpace } from './published-space';
import { SMALLEST_MINIMUM } from './protect-breakdown';

/** By group key: null where the figure may be shown, else why not. */
export type Protection = ReadonlyMap<string, WithheldReason | null>;

export interface LinkedTables {
  /** In the order of value: a group is shown where all before it leave room for it. */
  readonly groups: readonly LinkedGroup[];
  /** Everybody behind the figure. Empty cells are known to all, and left out. */
  readonly cells: readonly Cell[];
  /** No sum or difference of shown groups isolates fewer people than this; at least 5. */
  readonly minimum: number;
  /** A shown group has at least so many itself; `minimum` where it is left out. */
  readonly smallestShown?: number;
}

/**
 * Decides which groups of overlapping cuts may be shown together, so that no sum or difference of
 * them, with any factors, is the figure of fewer than `minimum` people. The attacker is granted to
 * know how many people are in every cell. Groups are taken in the order of value; one that is too
 * small itself is `too-few`, one that would isolate somebody beside those before it is
 * `protects-another`.
 * @throws RangeError for a minimum below 5
 */
export function protectLinked(tables: LinkedTables): Protection {
  const { groups, minimum, smallestShown = minimum } = tables;
  if (!(minimum >= SMALLEST_MINIMUM)) {
    throw new RangeError(`minimum must be at least ${SMALLEST_MINIMUM}, got ${minimum}`);
  }
  const cells = tables.cells.filter(({ answered }) => answered > 0);
  const placesOf = new Map<string, number[]>();
  cells.forEach(({ groupKeys }, place) => {
    for (const key of groupKeys) placesOf.set(key, [...(placesOf.get(key) ?? []), place]);
  });
  const space = new PublishedSpace(cells.map(({ answered }) => answered));
  const protection = new Map<string, WithheldReason | null>();
  for (const { key } of groups) {
    const places = placesOf.get(key) ?? [];
    const answered = places.reduce((sum, place) => sum + cells[place]!.answered, 0);
    protection.set(key, answered < smallestShown ? 'too-few' : take(space, places, minimum));
  }
  return protection;
}

function take(
  space: PublishedSpace,
  places: readonly number[],
  minimum: number,
): WithheldReason | null {
  if (!space.add(places) || !isolatesFew(space, minimum)) return null;
  space.removeLast();
  return 'protects-another';
}
