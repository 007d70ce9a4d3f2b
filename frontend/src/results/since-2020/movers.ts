import { sortedByChange, sortedByMovement } from '../rows/sort-rows';
import type { ComparedRow } from '../rows/rows';

const MOST = 3;

/** What can be told apart from 2020, the farthest first; at most three. */
export function farthestFrom2020(rows: readonly ComparedRow[]): ComparedRow[] {
  const apart = rows.filter(
    ({ cell }) => cell.status === 'compared' && cell.verdict !== 'cannot-be-told-apart',
  );
  return sortedByMovement(apart).slice(0, MOST);
}

/**
 * The three largest changes since the round before, those that can be told from chance first. The
 * others are named too, as what they are: a reader who asks what moved most must not take silence for
 * a missing answer.
 */
export function largestChanges(rows: readonly ComparedRow[]): ComparedRow[] {
  return sortedByChange(rows.filter(({ change }) => change?.status === 'compared')).slice(0, MOST);
}
