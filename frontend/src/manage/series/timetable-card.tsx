import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { calendarQuery, roundsQuery } from '../../api/queries';
import type { Occurrence, Round } from '../../api/types';
import { localDay } from '../../i18n/format';
import { ConfirmButton } from '../../ui/confirm-button';
import { ErrorSummary } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadinessCard } from './readiness-card';
import { isDaysOpen } from './plan-fields';
import { DaysOpenField, HourField, OpeningDayField } from './schedule-fields';
import { daysUntil } from '../../i18n/days-until';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

interface TimetableFields {
  readonly opensOn: string;
  readonly hour: string;
  readonly daysOpen: string;
}

/**
 * The timetable of a draft with what must hold before it opens, or the form that gives it one; and
 * that it has opened, to who sees it happen.
 */
export function TimetableCard({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const calendar = useQuery(calendarQuery);
  const [before] = useState(round.state);
  if (!calendar.data || before !== 'draft') return null;
  const planned = calendar.data.find((occurrence) => occurrence.roundKey === round.key);
  const isDraft = round.state === 'draft';
  return (
    <>
      <p role="status" className={styles.done}>
        {round.state === 'open' && planned && t('timetable.opened')}
      </p>
      {isDraft && (
        <section className="card">
          <h2>{t('timetable.title')}</h2>
          {planned ? (
            <Planned planned={planned} roundKey={round.key} />
          ) : (
            <TimetableForm round={round} />
          )}
        </section>
      )}
      {isDraft && planned && planned.readinessChecks.length > 0 && (
        <ReadinessCard occurrence={planned} />
      )}
    </>
  );
}

function useTimetable(roundKey: string) {
  const queries = useQueryClient();
  const params = { path: { key: roundKey } };
  return useMutation({
    mutationFn: (wanted: TimetableFields | null) => {
      if (wanted === null) {
        return bodyOf<unknown>(api.DELETE('/api/rounds/{key}/timetable', { params }));
      }
      const { opensOn, hour, daysOpen } = wanted;
      const body = { opensOn, hour: Number(hour), daysOpen: Number(daysOpen) };
      return bodyOf<unknown>(api.PUT('/api/rounds/{key}/timetable', { params, body }));
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey });
      await queries.invalidateQueries({ queryKey: roundsQuery.queryKey });
    },
  });
}

interface PlannedProps {
  readonly planned: Occurrence;
  readonly roundKey: string;
}

function Planned({ planned: { id, opensOn, hour, seriesId }, roundKey }: PlannedProps) {
  const { t, day } = useTexts();
  const timetable = useTimetable(roundKey);
  return (
    <>
      <p>{t('timetable.planned', { day: day(opensOn), hour })}</p>
      <p>
        <Link to={`/styring/kalender/${id}`}>{t('timetable.see')}</Link>
      </p>
      {seriesId === null && (
        <ConfirmButton
          label={t('timetable.remove')}
          className="button secondary"
          isPending={timetable.isPending}
          onConfirm={() => timetable.mutate(null)}
        >
          <p>{t('timetable.removeText')}</p>
        </ConfirmButton>
      )}
      <ProblemNotice error={timetable.error} />
    </>
  );
}

/** The days that HR has given the round stand in it already; without an opening day, today. */
function TimetableForm({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const timetable = useTimetable(round.key);
  const today = localDay(new Date());
  const opensOn = round.opensOn ?? today;
  const daysOpen = String(daysUntil(round.closesOn, opensOn));
  const { register, handleSubmit, formState } = useForm<TimetableFields>({
    shouldFocusError: false,
    defaultValues: { opensOn, hour: '9', daysOpen: isDaysOpen(daysOpen) ? daysOpen : '14' },
  });
  const { errors, submitCount } = formState;
  return (
    <form
      noValidate
      onSubmit={(event) => void handleSubmit((wanted) => timetable.mutate(wanted))(event)}
    >
      <p>{t('timetable.text')}</p>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <OpeningDayField
        today={today}
        error={errors.opensOn?.message}
        field={register('opensOn', { validate: (day) => day !== '' || t('series.faults.day') })}
      />
      <HourField field={register('hour')} />
      <DaysOpenField
        error={errors.daysOpen?.message}
        field={register('daysOpen', {
          validate: (days) => isDaysOpen(days) || t('series.faults.daysOpen'),
        })}
      />
      <ProblemNotice error={timetable.error} />
      <button className="button" type="submit" disabled={timetable.isPending}>
        {t('timetable.save')}
      </button>
    </form>
  );
}
