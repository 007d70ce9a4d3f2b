/** Why a figure is not shown: it describes too few, or with others it would tell of too few. */
export const WITHHELD_REASONS = ['too-few', 'protects-another'] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];
