import type { ChangeGrade, Verdict } from '../lists/verdicts';

/** A direction without colour. */
export const SIGNS = { higher: '▲', lower: '▼', same: '≈' } as const;
export type Sign = (typeof SIGNS)[keyof typeof SIGNS];

/** Of a verdict, however sure. */
export function signOf(verdict: Verdict): Sign {
  switch (verdict) {
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

/** Of a change that something is said of. */
export function changeSignOf(grade: Exclude<ChangeGrade, 'none'>): Sign {
  return grade === 'rose' || grade === 'sign-of-rise' ? SIGNS.higher : SIGNS.lower;
}
