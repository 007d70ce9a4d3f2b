import type { SuccessionKind } from '../publication/publication';

/** From the weakest to the strongest break. */
const STRENGTH: readonly SuccessionKind[] = ['renamed', 'moved', 'merged', 'split'];

/** A unit that went on in another one from a day on. */
export interface Succession {
  readonly predecessorKey: string;
  readonly successorKey: string;
  /** ISO day. */
  readonly from: string;
  readonly kind: SuccessionKind;
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
