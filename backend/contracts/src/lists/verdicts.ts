/** How a share stands to what the report of 2020 says, highest first. */
export const VERDICTS = [
  'higher',
  'probably-higher',
  'cannot-be-told-apart',
  'probably-lower',
  'lower',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What may be said of a change since an earlier round: called (`rose`, `fell`), a sign of it that chance gives now and
 * then too, or nothing.
 */
export const CHANGE_GRADES = ['rose', 'sign-of-rise', 'none', 'sign-of-fall', 'fell'] as const;
export type ChangeGrade = (typeof CHANGE_GRADES)[number];
