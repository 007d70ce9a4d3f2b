import type { PublishedGroup } from '../../api/types';
import type { Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import type { MarkedSection } from '../marks/marks-table';
import { subthemeRows, themeRows } from '../rows/rows';
import { sortRows } from '../rows/sort-rows';
import { useMarkedSections } from '../since-2020/marked-rows';

/** One group's themes and subthemes as the reader sorts them. */
export function useFiguresSections(insight: Insight, group: PublishedGroup): MarkedSection[] {
  const { sorting, search } = useSelection();
  const markedSections = useMarkedSections(group, insight, search);
  return markedSections(
    sortRows(subthemeRows(insight, group), themeRows(insight, group), sorting, [group.key]),
  );
}
