import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { ComparedItem, Comparison, PublishedGroup, RoundResults } from '../../api/types';
import { MarksTable, type MarkedRow } from '../marks/marks-table';
import { MethodNote } from '../method/method-note';
import { answeredOn, hasBorrowedBand } from '../rows/rows';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';

interface GroupsSectionProps {
  readonly item: ComparedItem;
  readonly name: string;
  readonly chosen: PublishedGroup;
  readonly groups: readonly PublishedGroup[];
  readonly comparison: Comparison;
  readonly change: RoundResults['change'];
  readonly earlierShares: RoundResults['earlierShares'];
}

/** A subtheme in kommunen and every forvaltning, and on demand in the centers. */
export function GroupsSection({ item, name, chosen, groups, ...round }: GroupsSectionProps) {
  const { comparison, change, earlierShares } = round;
  const changed = change?.items.find(({ level, key }) => level === 'subtheme' && key === item.key);
  const { t } = useTexts();
  const { searchWith } = useSelection();
  const { hash } = useLocation();
  const [isOpen, setOpen] = useState(chosen.kind === 'center');
  const rowOf = (group: PublishedGroup, label: string): MarkedRow[] => {
    const cell = item.cells[group.key];
    if (!cell) return [];
    const header = (
      <Link
        to={searchWith('gruppe', group.key)}
        replace
        preventScrollReset
        aria-current={group.key === chosen.key ? 'true' : undefined}
      >
        {label}
      </Link>
    );
    return [
      {
        key: group.key,
        header,
        cell,
        answered: answeredOn(item, group),
        change: changed?.cells[group.key] ?? null,
        earlierShare: earlierShares[item.key]?.[group.key] ?? null,
        bandNote: hasBorrowedBand(cell) ? t('borrowed') : null,
        method: (
          <MethodNote
            item={item}
            cell={cell}
            group={group}
            comparison={comparison}
            of={label}
            isTarget={group.key === chosen.key && hash === '#beregning'}
          />
        ),
      },
    ];
  };
  const table = (caption: string, rows: readonly MarkedRow[]) => (
    <MarksTable
      caption={caption}
      firstColumn={t('columns.group')}
      earlier={change?.earlier.name ?? null}
      sections={[{ key: 'groups', heading: null, whole: null, rows }]}
    />
  );
  const centers = groups.filter(({ kind }) => kind === 'center');
  const main = groups.filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning');
  return (
    <>
      {table(
        t('subtheme.groupsCaption', { subtheme: name }),
        main.flatMap((group) => rowOf(group, group.name)),
      )}
      {centers.length > 0 && (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('subtheme.centers', { count: centers.length })}</summary>
          {isOpen &&
            table(
              t('subtheme.centersCaption', { subtheme: name }),
              byParent(centers, main).flatMap(([center, parent]) =>
                rowOf(
                  center,
                  parent
                    ? t('subtheme.inUnit', { center: center.name, parent: parent.name })
                    : center.name,
                ),
              ),
            )}
        </details>
      )}
    </>
  );
}

/** The centers of one forvaltning stand together, in the order of the forvaltninger. */
function byParent(centers: readonly PublishedGroup[], parents: readonly PublishedGroup[]) {
  const placeOf = ({ parentKey }: PublishedGroup) =>
    parents.findIndex(({ key }) => key === parentKey);
  return [...centers]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((center) => [center, parents[placeOf(center)]] as const);
}
