/** In the order that a round goes through them. */
export const ROUND_STATES = ['draft', 'open', 'closed', 'published'] as const;
export type RoundState = (typeof ROUND_STATES)[number];
