import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { jobsQuery } from '../../api/queries';
import type { Job } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** In milliseconds. */
const FRESH = 5000;

/** What the program does by itself: each job's state, and the way to let one run again. */
export function JobsPage() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const jobs = useQuery({ ...jobsQuery, refetchInterval: FRESH });
  const retry = useMutation({
    mutationFn: ({ queue, id }: Job) =>
      api.POST('/api/jobs/{queue}/{id}/retry', { params: { path: { queue, id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: jobsQuery.queryKey }),
  });
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('lead')}</p>
      <p role="status" className={styles.done}>
        {retry.isSuccess ? t('retried') : ''}
      </p>
      <ProblemNotice error={retry.error} />
      <QueryState query={jobs}>
        {(list) =>
          list.length === 0 ? (
            <p className="card">{t('none')}</p>
          ) : (
            <div className="scroll" tabIndex={0} role="group" aria-label={t('title')}>
              <table>
                <caption className="visually-hidden">{t('title')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('what')}</th>
                    <th scope="col">{t('state')}</th>
                    <th scope="col">{t('when')}</th>
                    <th scope="col">{t('why')}</th>
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
  const { t, moment } = useTexts();
  const { queue, subject, state, tries, fault, nextTryAt } = job;
  const step = subject.step;
  const what = step === undefined ? t(`queues.${queue}`) : t(`steps.${step as 'open'}`);
  const retries = state === 'retrying' && nextTryAt !== null;
  return (
    <tr>
      <th scope="row">
        {what}
        {subject.name !== undefined && <div className="quiet">{subject.name}</div>}
      </th>
      <td>
        <span className={styles.state} data-state={state}>
          {t(`states.${state}`)}
        </span>
        {tries > 1 && <div className="quiet">{t('tries', { count: tries })}</div>}
      </td>
      <td>
        {moment(job.finishedAt ?? job.startedAt ?? job.createdAt)}
        {retries && <div className="quiet">{t('next', { moment: moment(nextTryAt) })}</div>}
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
              aria-label={`${t('retry')}: ${what} ${subject.name ?? ''}`}
              onClick={onRetry}
            >
              {t('retry')}
            </button>
          </div>
        )}
      </td>
    </tr>
  );
}
