import { isFall, isSureFall } from '@ledelsespuls/contracts/lists/results/verdicts';
import type { ComparedCell, FindingNow, Verdict } from '../../api/types';
import type { ComparedRow } from './rows';

export type Sorting = 'movement' | 'change' | 'theme' | 'level';

/** What can be said of a row: the strongest that it says in any of the groups shown. */
export type RowStatus = 'fallen' | 'judged' | 'figures' | 'withheld';

const ROW_STATUSES: readonly RowStatus[] = ['fallen', 'judged', 'figures', 'withheld'];

/** Rows under one heading, or under a theme with its own figure. */
export interface RowSection {
  readonly key: string;
  /** Null where the section stands under a theme, or needs no words. */
  readonly heading: RowStatus | 'themes' | null;
  readonly theme: ComparedRow | null;
  readonly rows: readonly ComparedRow[];
}

/**
 * Lays rows out as the reader asked: by what fell since 2020, by the change since the round before, by
 * theme, or by level with the lowest first. The themes stand above their subthemes, or after them all.
 * @param groupKeys of the groups that a row shows; of several the one in which most fell decides, and the
 *   level is the first one's
 */
export function sortRows(
  subthemes: readonly ComparedRow[],
  themes: readonly ComparedRow[],
  sorting: Sorting,
  groupKeys: readonly string[],
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
          rows: sortedBy(subthemes, (row) => levelWeight(row.item.cells[groupKeys[0] ?? ''])),
        },
        asWholes(themes),
      ];
    case 'movement':
      return [
        ...ROW_STATUSES.flatMap((heading) => {
          const rows = subthemes.filter((row) => rowStatus(row, groupKeys) === heading);
          const sorted = sortedBy(rows, (row) =>
            Math.min(...groupKeys.map((key) => fallWeight(row.findingsIn(key)))),
          );
          return rows.length > 0 ? [{ key: heading, heading, theme: null, rows: sorted }] : [];
        }),
        asWholes(themes),
      ];
  }
}

function asWholes(themes: readonly ComparedRow[]): RowSection {
  return { key: 'themes', heading: 'themes', theme: null, rows: themes };
}

function rowStatus(row: ComparedRow, groupKeys: readonly string[]): RowStatus {
  const statuses = groupKeys.flatMap((key) => statusIn(row, key));
  return ROW_STATUSES.find((status) => statuses.includes(status)) ?? 'withheld';
}

/** What a row says in one group; nothing where the round has no such cell. */
export function statusIn({ item, findingsIn }: ComparedRow, groupKey: string): RowStatus[] {
  const cell = item.cells[groupKey];
  if (!cell) return [];
  if (cell.status === 'withheld') return ['withheld'];
  const verdicts = verdictsOf(findingsIn(groupKey));
  if (verdicts.some(isFall)) return ['fallen'];
  return [verdicts.some((verdict) => verdict !== null) ? 'judged' : 'figures'];
}

const verdictsOf = (found: readonly FindingNow[]): (Verdict | null)[] =>
  found.map((now) => (now.status === 'shown' ? now.verdict : null));

function sortedBy(rows: readonly ComparedRow[], weight: (row: ComparedRow) => number) {
  return [...rows].sort((a, b) => weight(a) - weight(b));
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

/** Those that surely fell count for more than those that probably did. */
function fallWeight(found: readonly FindingNow[]): number {
  const verdicts = verdictsOf(found);
  const sure = verdicts.filter(isSureFall).length;
  return -(sure + verdicts.filter(isFall).length);
}

/** What has no figure comes after every figure. */
function levelWeight(cell: ComparedCell | undefined): number {
  return !cell || cell.status === 'withheld' ? 2 : cell.share;
}
