import type { Interval } from '../baseline/baseline';
import type { WithheldReason } from '../publication/publication';
import type { ItemLevel } from './comparison';

/** What a round says of one item in one group. */
export type TrendPoint = { readonly roundKey: string } & (
  | {
      readonly status: 'shown';
      readonly share: number;
      readonly range?: Interval;
      readonly interval: Interval;
      readonly answered: number;
    }
  | { readonly status: 'withheld'; readonly reason: WithheldReason }
);

/** Points that may be joined by a line: they rest on the same statements, word for word. */
export interface TrendSeries {
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
  /** By group key. The series with the newest point comes first. */
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
}
