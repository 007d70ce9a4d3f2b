import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundsQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { formatDay } from '../../i18n/format';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { NewRoundForm } from './new-round-form';
import { nextTask } from './next-step';
import { useSeriesTexts } from '../series/use-series-texts';

export function RoundsPage() {
  const { t } = useTranslation();
  const { t: series } = useSeriesTexts();
  const rounds = useQuery(roundsQuery);
  return (
    <>
      <PageTitle>{t('manage.rounds')}</PageTitle>
      <QueryState query={rounds}>
        {(list) =>
          list.length === 0 ? (
            <p className="card">{t('manage.noRounds')}</p>
          ) : (
            <RoundsTable rounds={list} />
          )
        }
      </QueryState>
      <h2>{t('manage.newRound')}</h2>
      <p>{series('timetable.first')}</p>
      <NewRoundForm />
    </>
  );
}

function RoundsTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const { t } = useTranslation();
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={t('manage.rounds')}>
      <table>
        <caption className="visually-hidden">{t('manage.rounds')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('manage.name')}</th>
            <th scope="col">{t('manage.state')}</th>
            <th scope="col">{t('manage.next')}</th>
            <th scope="col" className="number">
              {t('manage.answered')}
            </th>
            <th scope="col">{t('manage.closesOn')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <RoundRow key={round.key} round={round} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RoundRow({ round }: { readonly round: Round }) {
  const { t, i18n } = useTranslation();
  const { key, name, state, simulated, invited, answered, closesOn } = round;
  const task = nextTask(round);
  return (
    <tr>
      <th scope="row">
        <Link to={`/styring/maalinger/${key}`}>{name}</Link>
        {simulated && <div className="simulated">{t('simulatedShort')}</div>}
      </th>
      <td>
        <span className={`state ${state}`}>{t(`manage.states.${state}`)}</span>
      </td>
      <td>
        {task === null ? (
          <Link to={`/resultater?runde=${key}`}>{t('manage.seeResults')}</Link>
        ) : (
          t(`manage.tasks.${task}`)
        )}
      </td>
      <td className="number">
        {invited === null ? '–' : t('overview.answeredOf', { answered, invited })}
      </td>
      <td>{formatDay(closesOn, i18n.language)}</td>
    </tr>
  );
}
