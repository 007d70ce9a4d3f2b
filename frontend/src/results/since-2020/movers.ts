import { isFall, isSureFall } from '@ledelsespuls/contracts/lists/results/verdicts';
import type { FindingNow } from '../../api/types';
import { sortedByChange } from '../rows/sort-rows';
import type { ComparedRow } from '../rows/rows';

const MOST = 3;

/** A finding that fell since 2020, in the row of its subtheme. */
export interface FallenFinding {
  readonly row: ComparedRow;
  readonly now: FindingNow;
}

/** All findings of a group that fell since 2020, those that surely did first. */
export function fallenFindings(
  rows: readonly ComparedRow[],
  groupKey: string,
): readonly FallenFinding[] {
  const fallen = rows.flatMap((row) =>
    row
      .findingsIn(groupKey)
      .flatMap((now) => (now.status === 'shown' && isFall(now.verdict) ? [{ row, now }] : [])),
  );
  const isSure = ({ now }: (typeof fallen)[number]) => isSureFall(now.verdict);
  return [...fallen.filter(isSure), ...fallen.filter((one) => !isSure(one))];
}

/** The three largest changes since the round before that anything is said of, those that are called first. */
export function largestChanges(rows: readonly ComparedRow[]): ComparedRow[] {
  const said = rows.filter(
    ({ change }) => change?.status === 'compared' && change.grade !== 'none',
  );
  return sortedByChange(said).slice(0, MOST);
}
