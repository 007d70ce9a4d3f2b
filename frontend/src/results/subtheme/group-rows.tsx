import { Link, useLocation } from 'react-router';
import type { ComparedItem, PublishedGroup } from '../../api/types';
import type { Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import type { MarkedRow } from '../marks/marks-table';
import { PartNote } from '../marks/part-note';
import { MethodNote } from '../method/method-note';
import { answeredOn, hasBorrowedBand, subthemeRows } from '../rows/rows';
import { foundWords } from '../since-2020/found-words';
import { useTexts } from './texts/use-texts';

/** Those that are on the page at once; the centers come on demand. */
export const mainGroups = (groups: readonly PublishedGroup[]) =>
  groups.filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning');

type Round = Pick<
  Insight,
  'comparison' | 'since2020' | 'questionnaire' | 'change' | 'earlierShares'
>;

/** Makes the row of a group in a subtheme's table; none where the round has no figure for it. */
export function useGroupRows(item: ComparedItem, chosen: PublishedGroup, round: Round) {
  const { comparison, questionnaire, change, earlierShares } = round;
  const { t, language } = useTexts();
  const { searchWith } = useSelection();
  const { hash } = useLocation();
  const changed = change?.items.find(({ level, key }) => level === 'subtheme' && key === item.key);
  return (group: PublishedGroup, name = group.name): MarkedRow[] => {
    const cell = item.cells[group.key];
    const row = subthemeRows(round, group).find((one) => one.item.key === item.key);
    if (!cell || !row) return [];
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
        found: foundWords(row, group.key, language),
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
