import type { ComparedCell } from '../../api/types';
import type { ComparedRow } from './rows';

export type Sorting = 'movement' | 'change' | 'theme' | 'level';

/** What can be said of a row: the strongest that any of its cells says. */
export type RowStatus = 'moved' | 'same' | 'not-measured' | 'withheld';

const ROW_STATUSES: readonly RowStatus[] = ['moved', 'same', 'not-measured', 'withheld'];

/** Rows under one heading, or under a theme with its own figure. */
export interface RowSection {
  readonly key: string;
  /** Null where the section stands under a theme, or needs no words. */
  readonly heading: RowStatus | 'themes' | null;
  readonly theme: ComparedRow | null;
  readonly rows: readonly ComparedRow[];
}

/**
 * Lays rows out as the reader asked: by what moved since 2020, by the change since the round before, by
 * theme, or by level with the lowest first. The themes stand above their subthemes, or after them all.
 * @param cellsOf the cells that a row shows; of several the one that moved most decides, and the
 *   level is the first one's
 */
export function sortRows(
  subthemes: readonly ComparedRow[],
  themes: readonly ComparedRow[],
  sorting: Sorting,
  cellsOf: (row: ComparedRow) => readonly ComparedCell[] = ({ cell }) => [cell],
): RowSection[] {
  switch (sorting) {
    case 'theme':
      return themes.map((theme) => ({
        key: theme.item.key,
        heading: null,
        theme,
        rows: subthemes.filter(({ item }) => item.parentKey === theme.item.key),
      }));
    case 'change':
      return [
        { key: 'change', heading: null, theme: null, rows: sortedByChange(subthemes) },
        asWholes(themes),
      ];
    case 'level':
      return [
        {
          key: 'level',
          heading: null,
          theme: null,
          rows: sortedBy(subthemes, (row) => levelWeight(cellsOf(row)[0])),
        },
        asWholes(themes),
      ];
    case 'movement':
      return [
        ...ROW_STATUSES.flatMap((heading) => {
          const rows = subthemes.filter((row) => rowStatus(cellsOf(row)) === heading);
          const sorted = sortedBy(rows, (row) => Math.min(...cellsOf(row).map(movementWeight)));
          return rows.length > 0 ? [{ key: heading, heading, theme: null, rows: sorted }] : [];
        }),
        asWholes(themes),
      ];
  }
}

function asWholes(themes: readonly ComparedRow[]): RowSection {
  return { key: 'themes', heading: 'themes', theme: null, rows: themes };
}

function rowStatus(cells: readonly ComparedCell[]): RowStatus {
  return ROW_STATUSES.find((status) => cells.some((cell) => cellStatus(cell) === status))!;
}

function cellStatus(cell: ComparedCell): RowStatus {
  if (cell.status === 'withheld') return 'withheld';
  if (cell.status === 'not-measured-in-2020') return 'not-measured';
  return cell.verdict === 'cannot-be-told-apart' ? 'same' : 'moved';
}

function sortedBy(rows: readonly ComparedRow[], weight: (row: ComparedRow) => number) {
  return [...rows].sort((a, b) => weight(a) - weight(b));
}

/** The farthest from 2020 first. */
export function sortedByMovement(rows: readonly ComparedRow[]): ComparedRow[] {
  return sortedBy(rows, ({ cell }) => movementWeight(cell));
}

/** What is called first, then signs, each with the largest first; what nothing is said of has no order. */
export function sortedByChange(rows: readonly ComparedRow[]): ComparedRow[] {
  return sortedBy(rows, ({ change }) => {
    if (change?.status !== 'compared') return 4;
    if (change.grade === 'none') return 3;
    const isSign = change.grade === 'rose' || change.grade === 'fell' ? 0 : 1;
    return 2 * isSign - Math.abs(change.change);
  });
}

/** Sure verdicts before probable ones, then the longest way from the band first. */
function movementWeight(cell: ComparedCell): number {
  if (cell.status !== 'compared' || cell.verdict === 'cannot-be-told-apart') return 2;
  const probable = cell.verdict.startsWith('probably') ? 1 : 0;
  return probable - Math.abs(cell.movement) / 2;
}

/** What has no figure comes after every figure. */
function levelWeight(cell: ComparedCell | undefined): number {
  return !cell || cell.status === 'withheld' ? 2 : cell.share;
}
