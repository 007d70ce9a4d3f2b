import type { FindingKind } from '../lists/results/codebook';
import type { Verdict } from '../lists/results/verdicts';

/* The parts of bodies that sentences on findings of 2020 are made of: pages load words without the bodies' schemas. */

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A share, as finely as it may be said. */
export interface SpokenShare {
  readonly value: number;
  readonly range?: Ends | undefined;
}

interface Tie {
  readonly statementKey: string;
  readonly findingId: string;
  readonly isOwn: boolean;
}

/** What has become of a finding in a group. */
export type JudgedFinding =
  | (Tie & {
      readonly status: 'shown';
      readonly answered: number;
      readonly says: SpokenShare;
      readonly opposite?: SpokenShare | undefined;
      readonly expected: number | null;
      readonly verdict: Verdict | null;
    })
  | (Tie & { readonly status: 'withheld' });

/** A group's findings, with what is said on top of them. */
export interface JudgedGroup {
  readonly findings: readonly JudgedFinding[];
  readonly isTooSmall: boolean;
  readonly isGuarded: boolean;
  readonly fallsByChance: number;
}

/** A finding of 2020 as sentences know it. */
export interface SpokenFinding {
  readonly kind: FindingKind;
  readonly quantifier: string;
  readonly quantifierText: string;
  readonly lines: readonly [number, number];
  readonly summary: string;
  readonly said?: { readonly da: string; readonly en: string } | undefined;
}

/** Whom answers are of. */
export interface SpokenGroup {
  readonly kind: string;
  readonly name: string;
}
