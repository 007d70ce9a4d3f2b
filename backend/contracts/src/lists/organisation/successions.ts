/** How a unit was succeeded by another one, from the weakest to the strongest break. */
export const SUCCESSION_KINDS = ['renamed', 'moved', 'merged', 'split'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const SUCCESSION_STATES = ['proposed', 'confirmed', 'refused'] as const;
export type SuccessionState = (typeof SUCCESSION_STATES)[number];

/** `undone`: proposed again, or gone where it was chosen by hand. */
export const SUCCESSION_DECISIONS = ['confirmed', 'refused', 'undone'] as const;
export type SuccessionDecision = (typeof SUCCESSION_DECISIONS)[number];
