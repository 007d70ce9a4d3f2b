import type { ChangeDirection, Verdict } from '../lists/verdicts';

/** A direction without colour. */
export const SIGNS = { higher: '▲', lower: '▼', same: '≈' } as const;
export type Sign = (typeof SIGNS)[keyof typeof SIGNS];

/** Of a verdict, however sure, or of a change. */
export function signOf(said: Verdict | ChangeDirection): Sign {
  switch (said) {
    case 'higher':
    case 'probably-higher':
      return SIGNS.higher;
    case 'lower':
    case 'probably-lower':
      return SIGNS.lower;
    case 'cannot-be-told-apart':
      return SIGNS.same;
  }
}
