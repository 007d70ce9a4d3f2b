import { useState } from 'react';
import type {
  ComparedItem,
  Comparison,
  PublishedGroup,
  Questionnaire,
  RoundResults,
} from '../../api/types';
import { MarksTable, type MarkedRow } from '../marks/marks-table';
import { mainGroups, useGroupRows } from './group-rows';
import { useTexts } from './texts/use-texts';

interface GroupsSectionProps {
  readonly item: ComparedItem;
  readonly name: string;
  readonly chosen: PublishedGroup;
  readonly groups: readonly PublishedGroup[];
  readonly comparison: Comparison;
  readonly since2020: RoundResults['since2020'];
  readonly questionnaire: Questionnaire;
  readonly change: RoundResults['change'];
  readonly earlierShares: RoundResults['earlierShares'];
}

/** A subtheme in kommunen and every forvaltning, and on demand in the centers. */
export function GroupsSection({ item, name, chosen, groups, ...round }: GroupsSectionProps) {
  const { t } = useTexts();
  const rowOf = useGroupRows(item, chosen, round);
  const [isOpen, setOpen] = useState(chosen.kind === 'center');
  const table = (caption: string, rows: readonly MarkedRow[]) => (
    <MarksTable
      caption={caption}
      firstColumn={t('columns.group')}
      earlier={round.change?.earlier.name ?? null}
      sections={[{ key: 'groups', heading: null, whole: null, rows }]}
    />
  );
  const centers = groups.filter(({ kind }) => kind === 'center');
  const main = mainGroups(groups);
  return (
    <>
      {table(
        t('subtheme.groupsCaption', { subtheme: name }),
        main.flatMap((group) => rowOf(group)),
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
