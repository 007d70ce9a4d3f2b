import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { roundsQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { formatDay } from '../../i18n/format';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { NewRoundForm } from './new-round-form';
import { nextTask } from '../next-step';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

export function RoundsPage() {
  const { t } = useTexts();
  const rounds = useQuery(roundsQuery);
  return (
    <>
      <PageTitle>{t('rounds')}</PageTitle>
      <QueryState query={rounds}>
        {(list) =>
          list.length === 0 ? (
            <p className="card">{t('noRounds')}</p>
          ) : (
            <RoundsTable rounds={list} />
          )
        }
      </QueryState>
      <h2>{t('newRound')}</h2>
      <p>{t('timetable.first')}</p>
      <NewRoundForm />
    </>
  );
}

function RoundsTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const { t } = useTexts();
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={t('rounds')}>
      <table>
        <caption className="visually-hidden">{t('rounds')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('next')}</th>
            <th scope="col" className="number">
              {t('answered')}
            </th>
            <th scope="col">{t('closesOn')}</th>
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
  const { t, language } = useTexts();
  const { key, name, state, simulated, invited, answered, closesOn } = round;
  const task = nextTask(round);
  return (
    <tr>
      <th scope="row">
        <Link to={`/styring/maalinger/${key}`}>{name}</Link>
        {simulated && <div className={styles.simulated}>{t('simulatedShort')}</div>}
      </th>
      <td>
        <span className={styles.state} data-state={state}>
          {t(`states.${state}`)}
        </span>
      </td>
      <td>
        {task === null ? (
          <Link to={`/resultater?runde=${key}`}>{t('seeResults')}</Link>
        ) : (
          t(`tasks.${task}`)
        )}
      </td>
      <td className="number">
        {invited === null ? '–' : t('overview.answeredOf', { answered, invited })}
      </td>
      <td>{formatDay(closesOn, language)}</td>
    </tr>
  );
}
