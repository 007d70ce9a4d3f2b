/** Why a count is told as a range: nearly all answered alike, another group's count would follow, or it is a small cut. */
export const COARSE_REASONS = ['nearly-unanimous', 'protects-another', 'small-cut'] as const;
export type CoarseReason = (typeof COARSE_REASONS)[number];
