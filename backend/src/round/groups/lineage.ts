import type { Predecessor, SuccessionKind } from '../../organisation/succession/succession';
import { isWhole, strongest } from '../../organisation/succession/succession';

/** A group of a round, with the earlier groups that it succeeds. */
export interface WithLineage {
  readonly key: string;
  readonly succeeds?: readonly Predecessor[];
}

/** A group of an earlier round in the lineage of a later one. */
export interface EarlierGroup<Group> {
  readonly group: Group;
  /** Null where it has the same key and nothing has happened to it. */
  readonly kind: SuccessionKind | null;
  /** The day of the break; null as above. */
  readonly until: string | null;
}

/**
 * The groups of an earlier round in the lineage of a group of a later one, by what was frozen with
 * each. A break that the earlier round knew of already lies before it and is none between the two.
 */
export function lineageOf<Group extends WithLineage>(
  later: WithLineage,
  earlier: readonly Group[],
): EarlierGroup<Group>[] {
  const succeeds = later.succeeds ?? [];
  const keys = new Set([later.key, ...succeeds.map(({ key }) => key)]);
  const candidates = earlier.filter(({ key }) => keys.has(key));
  const known = new Set(
    candidates.flatMap((group) =>
      (group.succeeds ?? [])
        .filter(({ key }) => key === group.key || group.key === later.key)
        .map(idOf),
    ),
  );
  const found = candidates.flatMap((group): EarlierGroup<Group>[] => {
    const breaks = succeeds.filter((one) => one.key === group.key && !known.has(idOf(one)));
    const [newest] = breaks;
    if (!newest) return group.key === later.key ? [{ group, kind: null, until: null }] : [];
    const kind = strongest(...breaks.map((one) => one.kind));
    return [{ group, kind, until: newest.until }];
  });
  // What comes of several is the same as none of them.
  return found.length < 2
    ? found
    : found.map((one) => ({ ...one, kind: strongest('merged', one.kind ?? 'merged') }));
}

/** The one group of an earlier round that a later group is the same as; null where it is none. */
export function sameEarlier<Group extends WithLineage>(
  later: WithLineage,
  earlier: readonly Group[],
): Group | null {
  const [found] = lineageOf(later, earlier);
  return found && isSame(found) ? found.group : null;
}

export function isSame({ kind }: EarlierGroup<unknown>): boolean {
  return kind === null || isWhole(kind);
}

function idOf({ key, until }: Predecessor): string {
  return `${until} ${key}`;
}
