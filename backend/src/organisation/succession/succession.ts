/** How a unit was succeeded by another: whole under another name or parent, or with others, or in part. */
export type SuccessionKind = 'renamed' | 'moved' | 'merged' | 'split';

/** From the weakest to the strongest break. */
const STRENGTH: readonly SuccessionKind[] = ['renamed', 'moved', 'merged', 'split'];

/** That a unit is succeeded by another one from a day on. */
export interface Succession {
  readonly predecessorKey: string;
  readonly successorKey: string;
  /** ISO day. */
  readonly from: string;
  readonly kind: SuccessionKind;
}

/**
 * A group of earlier rounds in the lineage of a group, as HR had confirmed when the round opened. One
 * with the group's own key says that the group itself was merged with another, or gave a part away.
 */
export interface Predecessor {
  readonly key: string;
  readonly name: string;
  /** The strongest break on the way from it: only `renamed` and `moved` are the same group still. */
  readonly kind: SuccessionKind;
  /** ISO day on which it ceased to be what it was. */
  readonly until: string;
}

/** The strongest of the breaks on a way. */
export function strongest(...kinds: readonly SuccessionKind[]): SuccessionKind {
  return kinds.reduce((one, other) =>
    STRENGTH.indexOf(other) > STRENGTH.indexOf(one) ? other : one,
  );
}

/** Whether it is the same group still, under another name or in another place. */
export function isWhole(kind: SuccessionKind): boolean {
  return kind === 'renamed' || kind === 'moved';
}
