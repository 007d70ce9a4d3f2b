import type { ChangeGrade } from '@ledelsespuls/contracts/lists/results/verdicts';
import type { ChangedCell } from '../../api/types';

/** A change that something is said of: called, or a sign. */
export type SaidChange = Extract<ChangedCell, { status: 'compared' }> & {
  readonly grade: Exclude<ChangeGrade, 'none'>;
};

/** Null of one that nothing is said of, or that is not shown. */
export function saidChange(change: ChangedCell | null | undefined): SaidChange | null {
  return change?.status === 'compared' && change.grade !== 'none' ? (change as SaidChange) : null;
}
