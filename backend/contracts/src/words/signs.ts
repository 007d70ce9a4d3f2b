import type { ChangeGrade } from '../lists/results/verdicts';

/** A direction without colour. */
export const SIGNS = { higher: '▲', lower: '▼' } as const;
export type Sign = (typeof SIGNS)[keyof typeof SIGNS];

/** Of a change that something is said of. */
export function changeSignOf(grade: Exclude<ChangeGrade, 'none'>): Sign {
  return grade === 'rose' || grade === 'sign-of-rise' ? SIGNS.higher : SIGNS.lower;
}
