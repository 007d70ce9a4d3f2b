import type { PublishedGroup } from '../../api/types';
import { saidChange } from '../marks/said-change';
import { byWeight, heatmapCell, type HeatmapRow } from './heatmap-rows';
import type { RoundResults } from '../../api/types';

/** What stands in the address for no forvaltning opened. */
export const NONE_OPENED = 'ingen';

export interface HeatmapColumn {
  readonly group: PublishedGroup;
  /** Whether it has centers that can be opened. */
  readonly hasCenters: boolean;
  readonly isOpened: boolean;
}

/** Kommunen and its forvaltninger, a pool of small ones as a column of its own, and the centers of the one that is opened. */
export function heatmapColumns(
  groups: readonly PublishedGroup[],
  openedKey: string | null,
): HeatmapColumn[] {
  return groups
    .filter(({ kind }) => kind !== 'center')
    .flatMap((group) => {
      const centers = centersOf(groups, group);
      const isOpened = group.key === openedKey && centers.length > 0;
      return [
        { group, hasCenters: centers.length > 0, isOpened },
        ...(isOpened ? centers : []).map((center) => ({
          ...{ group: center, hasCenters: false, isOpened: false },
        })),
      ];
    });
}

const centersOf = (groups: readonly PublishedGroup[], { key, kind }: PublishedGroup) =>
  kind === 'forvaltning'
    ? groups.filter((one) => one.kind === 'center' && one.parentKey === key)
    : [];

/**
 * The forvaltning whose centers a wide screen shows when nobody chose one: the one that moved most since the round
 * before, or else the one with the most centers.
 */
export function openedByItself(
  { publication: { groups }, ...round }: Pick<RoundResults, 'publication' | 'change' | 'since2020'>,
  rows: readonly HeatmapRow[],
): string | null {
  const candidates = groups.filter((group) => centersOf(groups, group).length > 0);
  const moved = candidates
    .flatMap((group) =>
      rows.flatMap((row) => {
        const change = saidChange(heatmapCell(round, row, group).change);
        return change ? [{ group, change }] : [];
      }),
    )
    .sort((one, other) => byWeight(one.change, other.change));
  const byCenters = [...candidates].sort(
    (one, other) => centersOf(groups, other).length - centersOf(groups, one).length,
  );
  return (moved[0]?.group ?? byCenters[0])?.key ?? null;
}
