/**
 * What has become of a finding of 2020 in a group: first of strengths, then of problems and circumstances, then of
 * problems that the report told of with a loose word. There is no word for better.
 */
export const VERDICTS = [
  'found-again',
  'probably-weakened',
  'weakened',
  'persists',
  'probably-fewer',
  'clearly-fewer',
  'still-present',
  'over-half',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts that say that less is left of a finding than of the word of 2020; chance gives them now and then. */
export const FALLS = [
  'weakened',
  'clearly-fewer',
  'probably-weakened',
  'probably-fewer',
] as const satisfies readonly Verdict[];

/** Whether a verdict says that less is left, surely or probably. */
export const isFall = (verdict: Verdict | null): boolean =>
  (FALLS as readonly (Verdict | null)[]).includes(verdict);

/** Whether it says so surely. */
export const isSureFall = (verdict: Verdict | null): boolean =>
  verdict === 'weakened' || verdict === 'clearly-fewer';

/**
 * What may be said of a change since an earlier round: called (`rose`, `fell`), a sign of it that chance gives now and
 * then too, or nothing.
 */
export const CHANGE_GRADES = ['rose', 'sign-of-rise', 'none', 'sign-of-fall', 'fell'] as const;
export type ChangeGrade = (typeof CHANGE_GRADES)[number];

/** Whether a change is called, be it up or down. */
export const isCalled = (grade: ChangeGrade): boolean => grade === 'rose' || grade === 'fell';

/** Whether a change goes up, be it called or a sign. */
export const isRise = (grade: ChangeGrade): boolean => grade === 'rose' || grade === 'sign-of-rise';
