import type { Interval } from '@ledelsespuls/contracts/bodies/results/figures';

/** What the report of 2020 said, as it was coded: the contract's own types. */
export type { Band } from '@ledelsespuls/contracts/bodies/results/comparison';
export type { Finding, Recommendation } from '@ledelsespuls/contracts/bodies/results/evidence';
export type {
  Addressee,
  FindingDirection as Direction,
} from '@ledelsespuls/contracts/lists/codebook';
export type { Scope } from '@ledelsespuls/contracts/lists/scopes';
export type { Interval };

/** Quantifier key to the share of leaders that its words assert. */
export type Lexicon = Readonly<
  Record<string, { readonly words: string; readonly share: Interval }>
>;
