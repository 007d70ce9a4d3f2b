/**
 * Ways in which everybody who answered a round may have met a statement, as asked: the points of the scale, what stands
 * outside it, and wholes of these where no finer one may be said.
 */
export const ANSWER_CLASSES = [
  '1',
  '2',
  '3',
  '4',
  '5',
  'not-relevant',
  'undecided',
  'disagree',
  'agree',
  'outside',
  'not-disagree',
  'not-agree',
  'neither-or-outside',
] as const;
export type AnswerClass = (typeof ANSWER_CLASSES)[number];
