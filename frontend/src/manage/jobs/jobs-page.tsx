import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { jobsQuery } from '../../api/queries';
import type { Job } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { useSeriesTexts } from '../series/use-series-texts';
import '../series/calendar.css';

/** In milliseconds. */
const FRESH = 5000;

/** What the program does by itself: each job's state, and the way to let one run again. */
export function JobsPage() {
  const { t } = useSeriesTexts();
  const queries = useQueryClient();
  const jobs = useQuery({ ...jobsQuery, refetchInterval: FRESH });
  const retry = useMutation({
    mutationFn: ({ queue, id }: Job) =>
      api.POST('/api/jobs/{queue}/{id}/retry', { params: { path: { queue, id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: jobsQuery.queryKey }),
  });
  return (
    <>
      <PageTitle>{t('jobs.title')}</PageTitle>
      <p>{t('jobs.lead')}</p>
      <p role="status" className="done">
        {retry.isSuccess ? t('jobs.retried') : ''}
      </p>
      <ProblemNotice error={retry.error} />
      <QueryState query={jobs}>
        {(list) =>
          list.length === 0 ? (
            <p className="card">{t('jobs.none')}</p>
          ) : (
            <div className="scroll" tabIndex={0} role="group" aria-label={t('jobs.title')}>
              <table>
                <caption className="visually-hidden">{t('jobs.title')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('jobs.what')}</th>
                    <th scope="col">{t('jobs.state')}</th>
                    <th scope="col">{t('jobs.when')}</th>
                    <th scope="col">{t('jobs.why')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((job) => (
                    <JobRow
                      key={job.id}
                      job={job}
                      isPending={retry.isPending}
                      onRetry={() => retry.mutate(job)}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </QueryState>
    </>
  );
}

interface JobRowProps {
  readonly job: Job;
  readonly isPending: boolean;
  readonly onRetry: () => void;
}

function JobRow({ job, isPending, onRetry }: JobRowProps) {
  const { t, moment } = useSeriesTexts();
  const { queue, subject, state, tries, fault, nextTryAt } = job;
  const step = subject.step;
  const what = step === undefined ? t(`jobs.queues.${queue}`) : t(`steps.${step as 'open'}`);
  const retries = state === 'retrying' && nextTryAt !== null;
  return (
    <tr>
      <th scope="row">
        {what}
        {subject.name !== undefined && <div className="quiet">{subject.name}</div>}
      </th>
      <td>
        <span className={`state ${state}`}>{t(`jobs.states.${state}`)}</span>
        {tries > 1 && <div className="quiet">{t('jobs.tries', { count: tries })}</div>}
      </td>
      <td>
        {moment(job.finishedAt ?? job.startedAt ?? job.createdAt)}
        {retries && <div className="quiet">{t('jobs.next', { moment: moment(nextTryAt) })}</div>}
      </td>
      <td>
        {fault && (
          <>
            <strong>{fault.title}.</strong> {fault.detail}
          </>
        )}
        {(state === 'failed' || state === 'retrying') && (
          <div>
            <button
              type="button"
              className="button secondary"
              disabled={isPending}
              aria-label={`${t('jobs.retry')}: ${what} ${subject.name ?? ''}`}
              onClick={onRetry}
            >
              {t('jobs.retry')}
            </button>
          </div>
        )}
      </td>
    </tr>
  );
}
