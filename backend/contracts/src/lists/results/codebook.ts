/** Which way a finding of 2020 points. Only the first two say how large a share is content. */
export const FINDING_DIRECTIONS = ['favourable', 'unfavourable', 'wish', 'mixed'] as const;
export type FindingDirection = (typeof FINDING_DIRECTIONS)[number];

/**
 * What a finding of 2020 can be held against today's answers for. The weak kinds are those of "en del",
 * "flere", "nogle" and "enkelte"; a wish asks for something, a circumstance is nobody's fault, and
 * `never` states another thing than how many experience something.
 */
export const FINDING_KINDS = [
  'strength',
  'problem',
  'weak-strength',
  'weak-problem',
  'circumstance',
  'wish',
  'never',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What was well in 2020; the other kinds that are counted name what was not. */
export const isStrength = (kind: FindingKind): boolean =>
  kind === 'strength' || kind === 'weak-strength';

/** Why a finding can never give a verdict. */
export const NEVER_REASONS = [
  'importance',
  'attitude',
  'norm',
  'potential',
  'conditional',
  'claim-of-change',
  'contrast',
  'counts-places',
  'example',
  'no-holder',
  'subset',
  'human',
] as const;
export type NeverReason = (typeof NEVER_REASONS)[number];

/** The part of the report that a finding stands in. */
export const FINDING_SOURCES = ['results', 'summary'] as const;

/** Whom a recommendation of 2020 asks to act. */
export const ADDRESSEES = [
  'direktion',
  'chefer',
  'ledere',
  'stabe',
  'hr',
  'politikere',
  'alle',
] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** What a band of 2020 is derived from: the report's words, or the municipality's own figures. */
export const BAND_BASES = ['findings', 'numbers'] as const;

/** What a finding is to a statement: a verdict can rest on it, it is shown as evidence, or they have nothing to do with each other. */
export const TIES = ['verdict', 'evidence', 'none'] as const;
export type Tie = (typeof TIES)[number];

/** What has become of a correction that was put into force. */
export const CORRECTION_STATES = ['in-force', 'in-files', 'outdated'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** Who of the municipality reviews the coding. */
export const REVIEWER_ROLES = ['hr', 'directorate'] as const;
export type ReviewerRole = (typeof REVIEWER_ROLES)[number];
