/** Agreement, lowest first. */
export const SCALE_VALUES = [1, 2, 3, 4, 5] as const;
export type ScaleValue = (typeof SCALE_VALUES)[number];

/** Answers to a statement that are outside the scale. */
export const OUTSIDE_ANSWERS = ['dont-know', 'not-relevant'] as const;

export type StatementAnswer = ScaleValue | (typeof OUTSIDE_ANSWERS)[number];
