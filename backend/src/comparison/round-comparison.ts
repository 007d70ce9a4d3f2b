import type { Interval } from '../statistics/interval';
import type { WithheldReason } from '../disclosure/withheld';
import type { ItemLevel } from './comparison';

/** One group's change on one item between two rounds, on the statements that both asked. */
export type Change =
  | {
      readonly status: 'compared';
      /** Favourable shares over the statements that both rounds asked and show. */
      readonly earlier: number;
      readonly later: number;
      /** `later` − `earlier`, from −1 to 1. */
      readonly change: number;
      /** Its 95 % interval, not adjusted for the number of comparisons. */
      readonly interval: Interval;
      /** The fewest answers behind it in either round. */
      readonly answered: number;
      /** The p-value of no change, adjusted for all comparisons; null where the group is too small to call any. */
      readonly adjusted: number | null;
      /** Large enough to matter, and told apart from noise also when all comparisons are counted. */
      readonly direction: 'higher' | 'lower' | 'cannot-be-told-apart';
      /** At least one of the shares is known as a range only, so the change is about right. */
      readonly isApproximate: boolean;
      readonly statementsCompared: number;
      /** Statements of it that the later round asked. */
      readonly statementsAsked: number;
    }
  /** So few joined, left or moved that the change could tell how they answer. */
  | { readonly status: 'protected' }
  /** The group was merged with another or split since, so it is not the one that answered then. */
  | { readonly status: 'reorganised' }
  | { readonly status: 'withheld'; readonly reason: WithheldReason }
  /** No statement of it was asked in both rounds. */
  | { readonly status: 'not-comparable' };

export interface ChangedItem {
  readonly level: ItemLevel | 'overall';
  readonly key: string;
  readonly parentKey: string | null;
  /** By group key of the later round; only groups that were there in both, under whatever key, or came of such. */
  readonly cells: Readonly<Record<string, Change>>;
}

export interface RoundIdentity {
  readonly key: string;
  readonly name: string;
  readonly closedOn: string;
}

/** One publication beside an earlier one. */
export interface RoundComparison {
  readonly earlier: RoundIdentity;
  readonly later: RoundIdentity;
  readonly items: readonly ChangedItem[];
  /**
   * By group key: the smallest change of a subtheme that would have been told apart here; null where
   * the group is too small for any, or not compared.
   */
  readonly smallestChange: Readonly<Record<string, number | null>>;
}
