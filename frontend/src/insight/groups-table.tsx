import { useTranslation } from 'react-i18next';
import type { ComparedItem, Publication } from '../api/types';
import { MarksTable, type MarkedRow } from './marks-table';
import { MethodNote } from './method-note';

interface GroupsTableProps {
  readonly item: ComparedItem;
  readonly publication: Publication;
}

/** A subtheme in kommunen and every forvaltning and center, each with how it was worked out. */
export function GroupsTable({ item, publication }: GroupsTableProps) {
  const { t } = useTranslation();
  const rows = publication.groups.flatMap((group): MarkedRow[] => {
    const cell = item.cells[group.key];
    if (!cell) return [];
    return [
      {
        key: group.key,
        header: group.kind === 'center' ? <small>{group.name}</small> : group.name,
        cell,
        note: cell.status === 'compared' && (
          <>
            {cell.bandFromKommune && <small>{t('overview.fromKommune')}</small>}
            {group.status === 'shown' && (
              <MethodNote group={group} cell={cell} subthemeKey={item.key} />
            )}
          </>
        ),
      },
    ];
  });
  return (
    <MarksTable
      caption={t('subtheme.groupsCaption')}
      firstColumn={t('overview.columns.group')}
      rows={rows}
    />
  );
}
