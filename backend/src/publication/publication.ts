import type { Interval } from '../statistics/interval';
import type { CoarseReason } from '../disclosure/protect-answers';
import type { Withheld } from '../disclosure/withheld';
import type { Predecessor } from '../organisation/succession';
import type { UnitKind } from '../organisation/unit-kind';
import type { LocalisedText, QuestionnaireKind } from '../questionnaire/questionnaire';

/** A favourable share, 0 to 1, with its 95 % interval. */
export interface Share {
  readonly value: number;
  readonly interval: Interval;
  /** Only where the share is coarsened: it lies in here, ends included, and `value` is the middle. */
  readonly range?: Interval;
}

/** How many gave each answer, 1 (helt uenig) to 5 (helt enig), as asked: never turned. */
export type Distribution =
  | { readonly categories: 5; readonly counts: readonly [number, number, number, number, number] }
  /** Disagree, neither, agree: for groups too small for five categories. */
  | { readonly categories: 3; readonly counts: readonly [number, number, number] };

/** A statement's result in one group. `answered` counts the answers on the scale only. */
export type StatementResult =
  | {
      readonly status: 'shown';
      readonly answered: number;
      readonly favourable: Share;
      /** 0 to 100, in the favourable direction; null where five categories may not be shown. */
      readonly mean: number | null;
      /** Null where the share is coarsened. */
      readonly distribution: Distribution | null;
      /** "Ved ikke" and "Ikke relevant"; null where the group is too small to say, or coarsened. */
      readonly outside: { readonly dontKnow: number; readonly notRelevant: number } | null;
      /** Why the share is coarsened; absent where it is exact. */
      readonly coarsened?: CoarseReason;
    }
  | Withheld;

/** A subtheme's or theme's result: the mean of what is shown of its statements, and nothing besides. */
export type ScaleResult =
  | {
      readonly status: 'shown';
      /** The fewest answers behind any of its statements. */
      readonly answered: number;
      readonly favourable: Share;
      /** Null where one of its statements has none. */
      readonly mean: number | null;
      /** Statements of it that are withheld in this group, and so not in the mean; absent where none is. */
      readonly leftOut?: readonly string[];
    }
  | Withheld;

export interface GroupIdentity {
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentKey: string | null;
  /** The part of the 2020 report that speaks of this forvaltning; null where none does. */
  readonly baselineScope: string | null;
  /** Followed from predecessor to predecessor. Absent where there is none, and from older rounds. */
  readonly succeeds?: readonly Predecessor[];
}

export interface ShownGroup extends GroupIdentity {
  readonly status: 'shown';
  readonly invited: number;
  readonly answered: number;
  readonly statements: Readonly<Record<string, StatementResult>>;
  readonly subthemes: Readonly<Record<string, ScaleResult>>;
  readonly themes: Readonly<Record<string, ScaleResult>>;
  /** The overall statement's own result. */
  readonly overall: StatementResult;
  /** Earlier rounds that a change since may be shown from: nobody, or enough, came or left. Absent from method 1. */
  readonly comparable?: readonly string[];
}

export type WithheldGroup = GroupIdentity & Withheld;

/** A figure of a breakdown: always a coarsened share, never a distribution. */
export type BreakdownResult =
  { readonly status: 'shown'; readonly answered: number; readonly favourable: Share } | Withheld;

export type BreakdownGroup = { readonly key: string; readonly name: LocalisedText } & (
  | {
      readonly status: 'shown';
      readonly answered: number;
      readonly statements: Readonly<Record<string, BreakdownResult>>;
      readonly subthemes: Readonly<Record<string, BreakdownResult>>;
    }
  | Withheld
);

/** Kommunen cut by the ledelseslag of the roster (`layer`), or by a background question. */
export interface Breakdown {
  readonly key: string;
  readonly name: LocalisedText;
  readonly groups: readonly BreakdownGroup[];
}

/** How closely a theme goes with the overall statement in kommunen, from −1 to 1, to one decimal. */
export type Association =
  | {
      readonly status: 'shown';
      /** Leaders behind it, rounded down to tens. */
      readonly answered: number;
      readonly value: number;
      readonly interval: Interval;
    }
  | Withheld;

export type PublishedGroup = ShownGroup | WithheldGroup;

/** The comments on one open question in one group, in no order that means anything. */
export type CommentList =
  | { readonly status: 'shown'; readonly texts: readonly string[] }
  /** Nobody in kommunen wrote anything that is shown. */
  | { readonly status: 'none' }
  | Withheld;

/** By open question, then by group: kommunen and each forvaltning. */
export type PublishedComments = Readonly<Record<string, Readonly<Record<string, CommentList>>>>;

/** Everything that may ever be shown of one round. Frozen when the round is published. */
export interface Publication {
  /** Version of the method, so that a figure can be traced to its definition. */
  readonly method: string;
  readonly round: {
    readonly key: string;
    readonly name: string;
    readonly kind: QuestionnaireKind;
    readonly questionnaire: string;
    /** ISO date. */
    readonly closedOn: string;
    /** The answers were made by the example's simulation. */
    readonly simulated: boolean;
  };
  /** No figure describes fewer than this many answers. */
  readonly minimum: number;
  /** Kommune first, then forvaltninger, then centers, each in the order of its name. */
  readonly groups: readonly PublishedGroup[];
  readonly breakdowns: readonly Breakdown[];
  /** By theme. Not there before method 3. */
  readonly associations?: Readonly<Record<string, Association>>;
  /** Not there in rounds that were published before comments were. */
  readonly comments?: PublishedComments;
}
