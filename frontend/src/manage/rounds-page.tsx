import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundsQuery } from '../api/queries';
import { formatDay } from '../i18n/format';
import { PageTitle } from '../ui/page-title';
import { QueryState } from '../ui/query-state';
import { NewRoundForm } from './new-round-form';

export function RoundsPage() {
  const { t, i18n } = useTranslation();
  const rounds = useQuery(roundsQuery);
  return (
    <>
      <PageTitle>{t('manage.rounds')}</PageTitle>
      <QueryState query={rounds}>
        {(list) =>
          list.length === 0 ? (
            <p className="card">{t('manage.noRounds')}</p>
          ) : (
            <div className="scroll" tabIndex={0} role="group" aria-label={t('manage.rounds')}>
              <table>
                <caption className="visually-hidden">{t('manage.rounds')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('manage.name')}</th>
                    <th scope="col">{t('manage.state')}</th>
                    <th scope="col" className="number">
                      {t('manage.answered')}
                    </th>
                    <th scope="col">{t('manage.closesOn')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((round) => (
                    <tr key={round.key}>
                      <th scope="row">
                        <Link to={`maalinger/${round.key}`}>{round.name}</Link>
                      </th>
                      <td>
                        <span className={`state ${round.state}`}>
                          {t(`manage.states.${round.state}`)}
                        </span>
                      </td>
                      <td className="number">
                        {round.invited === null
                          ? '–'
                          : t('overview.answeredOf', {
                              answered: round.answered,
                              invited: round.invited,
                            })}
                      </td>
                      <td>{formatDay(round.closesOn, i18n.language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </QueryState>
      <h2>{t('manage.newRound')}</h2>
      <NewRoundForm />
    </>
  );
}
