/** How a share stands to what the report of 2020 says, highest first. */
export const VERDICTS = [
  'higher',
  'probably-higher',
  'cannot-be-told-apart',
  'probably-lower',
  'lower',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a share stands to that of an earlier round. */
export const CHANGE_DIRECTIONS = ['higher', 'lower', 'cannot-be-told-apart'] as const;
export type ChangeDirection = (typeof CHANGE_DIRECTIONS)[number];
