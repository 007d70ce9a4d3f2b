/** What a round asks: the whole questionnaire, or a short one between two annual rounds. */
export const ROUND_KINDS = ['annual', 'pulse'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];
