import type { Interval } from '../statistics/interval';
import type { Predecessor } from '../organisation/succession';
import type { WithheldReason } from '../disclosure/withheld';
import type { ItemLevel } from './comparison';

/** What a round says of one item in one group. */
export type TrendPoint = {
  readonly roundKey: string;
  /** The name that the group had then; absent where it is the one it has now. */
  readonly formerName?: string;
} & (
  | {
      readonly status: 'shown';
      readonly share: number;
      readonly range?: Interval;
      readonly interval: Interval;
      readonly answered: number;
    }
  | { readonly status: 'withheld'; readonly reason: WithheldReason }
);

/** Points that may be joined by a line: the same group on the same statements, word for word. */
export interface TrendSeries {
  /** Whose points they are, where the group came of it by a merger or a split; absent where they are its own. */
  readonly predecessor?: Predecessor;
  /** Keys of the statements behind every point. */
  readonly statements: readonly string[];
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
}

/** One item over all rounds that asked of it. */
export interface Trend {
  readonly level: ItemLevel;
  readonly key: string;
  /** One of its statements was asked in other words before; the line is broken there. */
  readonly isReworded: boolean;
  /** By group key. A group's own series come first, then the one with the newest point. */
  readonly groups: Readonly<Record<string, readonly TrendSeries[]>>;
}

export interface TrendRound {
  readonly key: string;
  readonly name: string;
  readonly kind: 'annual' | 'pulse';
  readonly closedOn: string;
  readonly simulated: boolean;
}

export interface Trends {
  /** Oldest first. */
  readonly rounds: readonly TrendRound[];
  readonly trends: readonly Trend[];
  /** By group key: what it was before, as far back as the rounds go; only groups that were something else. */
  readonly predecessors: Readonly<Record<string, readonly Predecessor[]>>;
}
