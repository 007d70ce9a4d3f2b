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

/** The three largest changes since the round before that anything is said of, those that are called first. */
export function largestChanges(rows: readonly ComparedRow[]): ComparedRow[] {
  const said = rows.filter(
    ({ change }) => change?.status === 'compared' && change.grade !== 'none',
  );
  return sortedByChange(said).slice(0, MOST);
}
