import { Link, useLocation } from 'react-router';
import type { ComparedItem, PublishedGroup } from '../../api/types';
import type { Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import type { MarkedRow } from '../marks/marks-table';
import { PartNote } from '../marks/part-note';
import { MethodNote } from '../method/method-note';
import { answeredOn, hasBorrowedBand } from '../rows/rows';
import { useTexts } from './texts/use-texts';

/** Those that are on the page at once; the centers come on demand. */
export const mainGroups = (groups: readonly PublishedGroup[]) =>
  groups.filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning');

type Round = Pick<Insight, 'comparison' | 'questionnaire' | 'change' | 'earlierShares'>;

/** Makes the row of a group in a subtheme's table; none where the round has no figure for it. */
export function useGroupRows(
  item: ComparedItem,
  chosen: PublishedGroup,
  { comparison, questionnaire, change, earlierShares }: Round,
) {
  const { t } = useTexts();
  const { searchWith } = useSelection();
  const { hash } = useLocation();
  const changed = change?.items.find(({ level, key }) => level === 'subtheme' && key === item.key);
  return (group: PublishedGroup, name = group.name): MarkedRow[] => {
    const cell = item.cells[group.key];
    if (!cell) return [];
    const header = (
      <Link
        to={searchWith('gruppe', group.key)}
        replace
        preventScrollReset
        aria-current={group.key === chosen.key ? 'true' : undefined}
      >
        {name}
      </Link>
    );
    return [
      {
        ...{ key: group.key, name, header, cell, answered: answeredOn(item, group) },
        change: changed?.cells[group.key] ?? null,
        earlierShare: earlierShares[item.key]?.[group.key] ?? null,
        bandNote: hasBorrowedBand(cell) ? t('borrowed') : null,
        note: <PartNote cell={cell} questionnaire={questionnaire} />,
        method: (
          <MethodNote
            item={item}
            cell={cell}
            group={group}
            comparison={comparison}
            of={name}
            isTarget={group.key === chosen.key && hash === '#beregning'}
          />
        ),
      },
    ];
  };
}
