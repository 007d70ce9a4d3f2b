import type { Band } from '../baseline/baseline';
import type { Interval } from '../statistics/interval';
import type { WithheldReason } from '../disclosure/withheld';

export type Verdict =
  'higher' | 'probably-higher' | 'cannot-be-told-apart' | 'probably-lower' | 'lower';

/** What a verdict that rests on the report's words hangs on; robust where it is neither. */
export interface Sensitivity {
  /** The least shift of the quantifiers' bounds that turns it, in shares; null where 0.10 does not. */
  readonly shift: number | null;
  /** Ids of the findings of which one alone, left out, turns it. */
  readonly findings: readonly string[];
}

/** One group's figure on one item beside 2020. */
export type ComparedCell =
  | {
      readonly status: 'compared';
      /** Favourable share over the statements that have a band. */
      readonly share: number;
      /** Only where the share is coarsened: it lies in here, and `share` is the middle. */
      readonly range?: Interval;
      readonly interval: Interval;
      readonly band: Band;
      readonly verdict: Verdict;
      /** The band of kommunen stands in for a group of which the report says nothing of its own. */
      readonly bandFromKommune: boolean;
      readonly statementsCompared: number;
      readonly statementsAsked: number;
      /** Distance from the likely band to the interval, in shares: 0 where they touch; its sign is the direction. */
      readonly movement: number;
      /** Not there where the municipality's own numbers stand in for words. */
      readonly sensitivity?: Sensitivity;
    }
  | {
      /** The report of 2020 gives no band. The round's own level is still there. */
      readonly status: 'not-measured-in-2020';
      readonly share: number;
      readonly range?: Interval;
      readonly interval: Interval;
      readonly statementsAsked: number;
    }
  | { readonly status: 'withheld'; readonly reason: WithheldReason };

export type ItemLevel = 'theme' | 'subtheme' | 'statement';

export interface ComparedItem {
  readonly level: ItemLevel;
  readonly key: string;
  /** Theme of a subtheme, subtheme of a statement; null for a theme. */
  readonly parentKey: string | null;
  /** By group key; groups withheld as a whole are in it too. */
  readonly cells: Readonly<Record<string, ComparedCell>>;
}

/** One publication beside the baseline of 2020. */
export interface BaselineComparison {
  readonly roundKey: string;
  readonly items: readonly ComparedItem[];
}
