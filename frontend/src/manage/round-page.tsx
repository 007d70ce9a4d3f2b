import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { participationQuery, roundQuery } from '../api/queries';
import type { Round } from '../api/types';
import { formatDay } from '../i18n/format';
import { PageTitle } from '../ui/page-title';
import { QueryState } from '../ui/query-state';
import { SimulatedNotice } from '../ui/simulated-notice';
import { LinksCard } from './links-card';
import { RoundStep } from './round-step';

export function RoundPage() {
  const { key = '' } = useParams();
  const round = useQuery(roundQuery(key));
  return <QueryState query={round}>{(found) => <RoundView round={found} />}</QueryState>;
}

function RoundView({ round }: { readonly round: Round }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <PageTitle>{round.name}</PageTitle>
      <SimulatedNotice simulated={round.simulated} />
      <dl className="facts">
        <dt>{t('manage.state')}</dt>
        <dd>
          <span className={`state ${round.state}`}>{t(`manage.states.${round.state}`)}</span>
        </dd>
        <dt>{t('manage.questionnaire')}</dt>
        <dd>
          {round.kind}/{round.version}
        </dd>
        <dt>{t('manage.closesOn')}</dt>
        <dd>{formatDay(round.closesOn, i18n.language)}</dd>
      </dl>
      {round.state === 'published' ? (
        <Link className="button" to={`/resultater?runde=${round.key}`}>
          {t('manage.seeResults')}
        </Link>
      ) : (
        <>
          <h2>{t('manage.next')}</h2>
          <RoundStep round={round} />
        </>
      )}
      {round.state === 'open' && <LinksCard round={round} />}
      {round.state !== 'draft' && <Participation roundKey={round.key} />}
    </>
  );
}

function Participation({ roundKey }: { readonly roundKey: string }) {
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
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('manage.whole')}</th>
                <td className="number">{t('overview.answeredOf', { answered, invited })}</td>
              </tr>
              {groups.map((group) => (
                <tr key={group.key}>
                  <th scope="row">{group.name}</th>
                  <td className="number">
                    {group.status === 'shown'
                      ? t('overview.answeredOf', {
                          answered: group.answered,
                          invited: group.invited,
                        })
                      : t('manage.participationWithheld')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </QueryState>
    </>
  );
}
