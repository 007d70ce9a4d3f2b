import type { Interval } from '@ledelsespuls/contracts/bodies/results/figures';

/** What the report of 2020 said, as it was coded: the contract's own types. */
export type { Band } from '@ledelsespuls/contracts/bodies/results/comparison';
export type { Finding, Recommendation } from '@ledelsespuls/contracts/bodies/results/evidence';
export type {
  Addressee,
  FindingDirection as Direction,
  FindingKind,
  NeverReason,
} from '@ledelsespuls/contracts/lists/results/codebook';
export type { Scope } from '@ledelsespuls/contracts/lists/results/scopes';
export type { Interval };

/** What one word for how many stands for. */
export interface LexiconWord {
  readonly words: string;
  /** The share of leaders that it asserts. */
  readonly share: Interval;
  /**
   * Per cent that would answer what the finding says today, had nothing changed: to a statement that
   * points the way of the finding, and to one that says its opposite. Words without it give no verdict on a change.
   */
  readonly expected?: { readonly same: number; readonly opposite: number };
  /** Too loose a word to have weakened; it can only be there still. */
  readonly loose?: true;
}

/** Quantifier key to what its words stand for. */
export type Lexicon = Readonly<Record<string, LexiconWord>>;

/** The thresholds by which a finding of 2020 is held against today's answers, in points or per cent. */
export interface VerdictRule {
  /** So far under the expected share the whole interval lies for a change, and for a likely one. */
  readonly strict: number;
  readonly likely: number;
  /** A strength is found again: the interval begins at the floor or higher, and at most so far below the expected share. */
  readonly foundAgain: {
    readonly floor: number;
    readonly floorByWord: Readonly<Record<string, number>>;
    readonly below: number;
  };
  /** Where the interval begins at or over this, a problem persists. */
  readonly persists: number;
  /** The same for a problem with a loose word: it is there still. */
  readonly stillPresent: number;
  readonly overHalf: number;
  /** Fewest answers of a part of the municipality. */
  readonly smallestGroup: number;
  /** A change of method is likelier where more than one strength in so many weakened, or one problem in so many became rarer. */
  readonly guard: { readonly weakenedOverOneIn: number; readonly fewerFromOneIn: number };
}
