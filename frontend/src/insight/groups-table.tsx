import { useTranslation } from 'react-i18next';
import type { ComparedItem, Publication } from '../api/types';
import { formatInterval, formatShare } from '../i18n/format';
import { BandMark } from './band-mark';
import { MethodNote } from './method-note';
import { VerdictText } from './verdict-text';

/** A subtheme in kommunen and every forvaltning, each with how it was worked out. */
export function GroupsTable({
  item,
  publication,
}: {
  readonly item: ComparedItem;
  readonly publication: Publication;
}) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return (
    <table className="marks">
      <caption>{t('subtheme.groupsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.columns.group')}</th>
          <th scope="col" className="number">
            {t('overview.columns.share')}
          </th>
          <th scope="col" className="mark-cell">
            <span className="visually-hidden">{t('overview.columns.chart')}</span>
            <span className="axis" aria-hidden="true">
              <span>0</span>
              <span>50</span>
              <span>100 %</span>
            </span>
          </th>
          <th scope="col">{t('overview.columns.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {publication.groups.map((group) => {
          const cell = item.cells[group.key];
          if (!cell) return null;
          return (
            <tr key={group.key}>
              <th scope="row">
                {group.kind === 'center' ? <small>{group.name}</small> : group.name}
              </th>
              <td className="number">
                {cell.status === 'withheld' ? '–' : formatShare(cell.share, language)}
              </td>
              <td className="mark-cell">
                {cell.status !== 'withheld' && (
                  <BandMark
                    cell={cell}
                    label={t('overview.mark', {
                      share: formatShare(cell.share, language),
                      interval: formatInterval(cell.interval, language),
                      band:
                        cell.status === 'compared'
                          ? formatInterval(cell.band.likely, language)
                          : t('notMeasured'),
                    })}
                  />
                )}
              </td>
              <td>
                <VerdictText cell={cell} />
                {cell.status === 'compared' && cell.bandFromKommune && (
                  <small>{t('overview.fromKommune')}</small>
                )}
                {cell.status === 'compared' && group.status === 'shown' && (
                  <MethodNote group={group} cell={cell} subthemeKey={item.key} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
