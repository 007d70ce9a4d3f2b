import type { Interval } from '../statistics/interval';

export type Direction = 'favourable' | 'unfavourable' | 'wish' | 'mixed';

/** The part of the municipality that a finding speaks of. */
export type Scope = 'kommunen' | 'boern-og-unge' | 'social-og-sundhed' | 'arbejdsmarked' | 'stabe';

/** One coded statement of the 2020 report; the fields are those of its codebook. */
export interface Finding {
  readonly id: string;
  readonly subtheme: string;
  /** First and last line in the report's text. */
  readonly lines: readonly [number, number];
  readonly source: 'results' | 'summary';
  readonly quantifier: string;
  readonly quantifierText: string;
  readonly direction: Direction;
  readonly scope: Scope;
  /** The part of the leaders it speaks of; such a finding is evidence and moves no band. */
  readonly subset?: string;
  /** In the coder's own words, Danish. */
  readonly summary: string;
}

export type Addressee = 'direktion' | 'chefer' | 'ledere' | 'stabe' | 'hr' | 'politikere' | 'alle';

export interface Recommendation {
  readonly id: string;
  readonly subtheme: string;
  readonly lines: readonly [number, number];
  readonly addressee: Addressee;
  readonly summary: string;
}

/** Quantifier key to the share of leaders that its words assert. */
export type Lexicon = Readonly<
  Record<string, { readonly words: string; readonly share: Interval }>
>;

/**
 * What the 2020 report says of the share who answer favourably: an identified set, never a point.
 * `certain` holds what the words assert, `likely` what the writer would have said otherwise.
 */
export interface Band {
  readonly certain: Interval;
  readonly likely: Interval;
  /** The findings contradict each other; the band is the hull of the two that clash. */
  readonly contradictory: boolean;
  /** Ids of the findings that bound it, in order of id. */
  readonly findings: readonly string[];
  /** `findings`: derived from the report's words. `numbers`: the municipality's own figures. */
  readonly basis: 'findings' | 'numbers';
}
