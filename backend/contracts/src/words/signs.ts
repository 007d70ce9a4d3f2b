import { isRise, type ChangeGrade } from '../lists/results/verdicts';

/** A direction without colour. */
export const SIGNS = { higher: '▲', lower: '▼' } as const;
export type Sign = (typeof SIGNS)[keyof typeof SIGNS];

/** Of a change that something is said of. */
export function changeSignOf(grade: Exclude<ChangeGrade, 'none'>): Sign {
  return isRise(grade) ? SIGNS.higher : SIGNS.lower;
}
