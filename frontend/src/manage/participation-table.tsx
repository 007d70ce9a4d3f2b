import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { participationQuery } from '../api/queries';
import { formatShare } from '../i18n/format';
import { QueryState } from '../ui/query-state';

/** How many have answered, as a whole and in each forvaltning that is large enough to say. */
export function ParticipationTable({ roundKey }: { readonly roundKey: string }) {
  const { t } = useTranslation();
  const participation = useQuery(participationQuery(roundKey));
  return (
    <>
      <h2>{t('manage.participation')}</h2>
      <p className="quiet">{t('manage.participationNote')}</p>
      <QueryState query={participation}>
        {({ invited, answered, groups }) => (
          <table>
            <caption className="visually-hidden">{t('manage.participation')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('overview.columns.group')}</th>
                <th scope="col" className="number">
                  {t('manage.answered')}
                </th>
                <th scope="col" className="number">
                  {t('manage.share')}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('manage.whole')}</th>
                <Counts invited={invited} answered={answered} />
              </tr>
              {groups.map(({ key, name, ...counts }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {counts.invited === undefined || counts.answered === undefined ? (
                    <td colSpan={2} className="withheld">
                      {t('manage.participationWithheld')}
                    </td>
                  ) : (
                    <Counts invited={counts.invited} answered={counts.answered} />
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </QueryState>
    </>
  );
}

interface CountsProps {
  readonly invited: number;
  readonly answered: number;
}

function Counts({ invited, answered }: CountsProps) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <td className="number">{t('overview.answeredOf', { answered, invited })}</td>
      <td className="number">
        {invited > 0 ? formatShare(answered / invited, i18n.language) : '–'}
      </td>
    </>
  );
}
