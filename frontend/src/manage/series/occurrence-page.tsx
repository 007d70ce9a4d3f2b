import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { calendarQuery, occurrenceQuery } from '../../api/queries';
import type { Occurrence } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { PageTitle } from '../../ui/page-title';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { SimulatedNotice } from '../../ui/simulated-notice';
import { ReadinessCard } from './readiness-card';
import { PlanForm } from './plan-form';
import { TimetableTable } from './timetable-table';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** In milliseconds: a round that opens by itself is seen to do so. */
const FRESH = 10_000;

/** One planned round: what holds it, when each step comes, and what HR can change. */
export function OccurrencePage() {
  const { id = '' } = useParams();
  const occurrence = useQuery({ ...occurrenceQuery(id), refetchInterval: FRESH });
  return (
    <QueryState query={occurrence} isPage>
      {(found) => <OccurrenceView key={found.id} occurrence={found} />}
    </QueryState>
  );
}

function OccurrenceView({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTexts();
  const { name, state, simulated, roundKey, readinessChecks, steps } = occurrence;
  const isAhead = state === 'planned' || state === 'held' || state === 'draft';
  return (
    <>
      <p>
        <Link to="/styring/kalender">← {t('occurrence.toCalendar')}</Link>
      </p>
      <PageTitle>{name}</PageTitle>
      <SimulatedNotice simulated={simulated} />
      <Facts occurrence={occurrence} />
      {roundKey !== null && (
        <p>
          <Link className="button secondary" to={`/styring/maalinger/${roundKey}`}>
            {t('occurrence.toRound')}
          </Link>
        </p>
      )}
      {isAhead && readinessChecks.length > 0 && <ReadinessCard occurrence={occurrence} />}
      {state === 'skipped' ? (
        <p className="notice">{t('occurrence.skipped')}</p>
      ) : (
        <TimetableTable steps={steps} />
      )}
      {isAhead && <PlanForm occurrence={occurrence} />}
      {(isAhead || state === 'skipped') && <SkipStep occurrence={occurrence} />}
    </>
  );
}

function Facts({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t, day } = useTexts();
  const { seriesId, seriesName, state, opensOn, hour, lastDay, kind, version } = occurrence;
  return (
    <dl className="facts">
      <dt>{t('occurrence.state')}</dt>
      <dd>
        <span className={styles.state} data-state={state}>
          {t(`states.${state}`)}
        </span>
      </dd>
      {seriesId !== null && (
        <>
          <dt>{t('occurrence.series')}</dt>
          <dd>
            <Link to={`/styring/serier/${seriesId}`}>{seriesName}</Link>
          </dd>
        </>
      )}
      <dt>{t('occurrence.opens')}</dt>
      <dd>
        {day(opensOn)}, {t('occurrence.hour').toLowerCase()} {hour}
      </dd>
      <dt>{t('occurrence.lastDay')}</dt>
      <dd>{day(lastDay)}</dd>
      <dt>{t('occurrence.questionnaire')}</dt>
      <dd>
        {version === null ? (
          t('occurrence.none')
        ) : (
          <Link to={`/styring/spoergeskemaer/${kind}/${version}`}>
            {t(`series.kinds.${kind}`)} ({version})
          </Link>
        )}
      </dd>
    </dl>
  );
}

function SkipStep({ occurrence: { id, name, state } }: { readonly occurrence: Occurrence }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const params = { params: { path: { id } } };
  const skip = useMutation({
    mutationFn: (isSkipped: boolean) =>
      isSkipped
        ? bodyOf(api.POST('/api/calendar/{id}/skip', params))
        : bodyOf(api.DELETE('/api/calendar/{id}/skip', params)),
    onSettled: () => queries.invalidateQueries({ queryKey: calendarQuery.queryKey }),
  });
  return (
    <div className="actions">
      {state === 'skipped' ? (
        <button
          type="button"
          className="button"
          disabled={skip.isPending}
          onClick={() => skip.mutate(false)}
        >
          {t('occurrence.unskip')}
        </button>
      ) : (
        <ConfirmButton
          label={t('occurrence.skip')}
          className="button secondary"
          isPending={skip.isPending}
          onConfirm={() => skip.mutate(true)}
        >
          <p>{t('occurrence.skipText', { name })}</p>
        </ConfirmButton>
      )}
      <ProblemNotice error={skip.error} />
    </div>
  );
}
