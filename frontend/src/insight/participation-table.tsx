import { useTranslation } from 'react-i18next';
import type { PublishedGroup } from '../api/types';
import { formatShare } from '../i18n/format';

/** How many of the invited answered, for kommunen and each forvaltning. */
export function ParticipationTable({ groups }: { readonly groups: readonly PublishedGroup[] }) {
  const { t, i18n } = useTranslation();
  const shown = groups.filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning');
  return (
    <div
      className="scroll"
      tabIndex={0}
      role="group"
      aria-label={t('overview.participationCaption')}
    >
      <table>
        <caption className="visually-hidden">{t('overview.participationCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.columns.group')}</th>
            <th scope="col" className="number">
              {t('overview.columns.answered')}
            </th>
            <th scope="col" className="number">
              %
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <tr key={group.key}>
              <th scope="row">{group.name}</th>
              {group.status === 'shown' ? (
                <>
                  <td className="number">{t('overview.answeredOf', group)}</td>
                  <td className="number">
                    {formatShare(group.answered / group.invited, i18n.language)}
                  </td>
                </>
              ) : (
                <td className="number" colSpan={2}>
                  {t(`withheld.${group.reason}`)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
