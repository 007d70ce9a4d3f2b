/** Which way a finding of 2020 points. Only the first two say how large a share is content. */
export const FINDING_DIRECTIONS = ['favourable', 'unfavourable', 'wish', 'mixed'] as const;
export type FindingDirection = (typeof FINDING_DIRECTIONS)[number];

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
