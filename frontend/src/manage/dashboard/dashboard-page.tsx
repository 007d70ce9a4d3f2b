import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import {
  calendarQuery,
  jobsQuery,
  organisationQuery,
  questionnairesQuery,
  roundsQuery,
} from '../../api/queries';
import type { Occurrence, Round } from '../../api/types';
import { localDay } from '../../i18n/format';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { daysUntil } from '../../i18n/days-until';
import { isAtStart, waitingTasks, type DashboardData, type WaitingTask } from './waiting-tasks';
import { useTexts } from './texts/use-texts';
import manageStyles from '../manage.module.css';
import dashboardStyles from './dashboard.module.css';

/** How many steps ahead the front page names. */
const UPCOMING = 6;

/** HR's front page: what waits for a person, what happens by itself, and what is under way. */
export function DashboardPage() {
  const { t } = useTexts();
  const rounds = useQuery(roundsQuery);
  const calendar = useQuery(calendarQuery);
  const jobs = useQuery(jobsQuery);
  const organisation = useQuery(organisationQuery);
  const questionnaires = useQuery(questionnairesQuery);
  const today = localDay(new Date());
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <h2>{t('waiting')}</h2>
      <QueryState query={rounds}>
        {(roundList) => (
          <QueryState query={calendar}>
            {(occurrences) => (
              <QueryState query={organisation}>
                {(held) => (
                  <QueryState query={questionnaires}>
                    {(versions) => (
                      <Waiting
                        rounds={roundList}
                        occurrences={occurrences}
                        organisation={held}
                        questionnaires={versions}
                        jobs={jobs.data ?? []}
                        today={today}
                      />
                    )}
                  </QueryState>
                )}
              </QueryState>
            )}
          </QueryState>
        )}
      </QueryState>
      <QueryState query={rounds}>{(list) => <Running rounds={list} today={today} />}</QueryState>
      <QueryState query={calendar}>{(list) => <Upcoming occurrences={list} />}</QueryState>
    </>
  );
}

function Waiting(data: DashboardData) {
  const { t } = useTexts();
  const tasks = waitingTasks(data);
  if (tasks.length === 0) return <p className="card">{t('nothingWaits')}</p>;
  return (
    <>
      {isAtStart(data) && <p>{t('start')}</p>}
      <ul className={`${manageStyles.plainList} ${dashboardStyles.waitingList}`}>
        {tasks.map((task) => (
          <li key={`${task.kind} ${task.to}`}>
            <Link to={task.to}>
              <TaskText task={task} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function TaskText({ task }: { readonly task: WaitingTask }) {
  const { t, day } = useTexts();
  switch (task.kind) {
    case 'not-ready':
    case 'held': {
      const missing = task.missing.map((check) => t(`readiness.short.${check}`)).join(', ');
      return t(`${task.kind}`, { name: task.name, day: day(task.day), missing });
    }
    case 'failedJobs':
      return t('failedJobs', { count: task.count });
    case 'keyLost':
    case 'answersMissing':
    case 'closed':
    case 'links':
    case 'invite':
    case 'overdue':
      return t(`${task.kind}`, { name: task.name });
    case 'noLeaders':
    case 'noRelease':
    case 'noPlan':
    case 'noRound':
      return t(`${task.kind}`);
  }
}

function Running({ rounds, today }: { readonly rounds: readonly Round[]; readonly today: string }) {
  const { t } = useTexts();
  const open = rounds.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <>
      <h2>{t('running')}</h2>
      <ul className={`${manageStyles.plainList} ${manageStyles.seriesList}`}>
        {open.map(({ key, name, kind, invited, answered, closesOn }) => (
          <li key={key} className="card" data-kind={kind}>
            <h3>
              <Link to={`/styring/maalinger/${key}`}>{name}</Link>
            </h3>
            <p>{t('answered', { answered, invited })}</p>
            <p className="quiet">
              <DaysLeft closesOn={closesOn} today={today} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function DaysLeft({ closesOn, today }: { readonly closesOn: string; readonly today: string }) {
  const { t } = useTexts();
  const days = daysUntil(closesOn, today);
  if (days < 0) return t('lastDayPast');
  return days === 0 ? t('lastDayToday') : t('daysLeft', { count: days });
}

function Upcoming({ occurrences }: { readonly occurrences: readonly Occurrence[] }) {
  const { t, moment } = useTexts();
  const steps = occurrences
    .filter(({ state }) => state !== 'skipped')
    .flatMap(({ id, name, steps: own }) => own.map((step) => ({ id, name, ...step })))
    .filter(({ step, doneAt }) => doneAt === null && step !== 'results')
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
    .slice(0, UPCOMING);
  return (
    <>
      <h2>{t('upcoming')}</h2>
      {steps.length === 0 ? (
        <p className="card">{t('nothingUpcoming')}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-label={t('upcoming')}>
          <table>
            <caption className="visually-hidden">{t('upcoming')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('steps.when')}</th>
                <th scope="col">{t('steps.step')}</th>
                <th scope="col">{t('steps.round')}</th>
              </tr>
            </thead>
            <tbody>
              {steps.map(({ id, name, step, dueAt }) => (
                <tr key={`${id} ${step}`}>
                  <td>{moment(dueAt)}</td>
                  <td>{t(`steps.${step}`)}</td>
                  <th scope="row">
                    <Link to={`/styring/kalender/${id}`}>{name}</Link>
                  </th>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>
        <Link to="/styring/kalender">{t('wholeCalendar')}</Link>
      </p>
    </>
  );
}
