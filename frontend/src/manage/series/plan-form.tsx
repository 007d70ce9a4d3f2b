import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { api, bodyOf } from '../../api/client';
import { calendarQuery, questionnairesQuery, roundsQuery } from '../../api/queries';
import type { Occurrence } from '../../api/types';
import { localDay } from '../../i18n/format';
import { ErrorSummary } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { isDaysOpen } from './plan-fields';
import { DaysOpenField, HourField, OpeningDayField } from './schedule-fields';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

interface Plan {
  readonly name: string;
  readonly opensOn: string;
  readonly hour: string;
  readonly daysOpen: string;
  /** Empty for the newest. */
  readonly version: string;
}

/** Moves or edits one planned round. Its name and questionnaire are fixed once it is announced. */
export function PlanForm({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTexts();
  const id = useId();
  const queries = useQueryClient();
  const isAnnounced = occurrence.roundKey !== null;
  const { data: questionnaires = [] } = useQuery(questionnairesQuery);
  const versions = questionnaires.filter(({ kind }) => kind === occurrence.kind);
  const { register, handleSubmit, formState } = useForm<Plan>({
    shouldFocusError: false,
    defaultValues: {
      name: occurrence.name,
      opensOn: occurrence.opensOn,
      hour: String(occurrence.hour),
      daysOpen: String(occurrence.daysOpen),
      version: '',
    },
  });
  const change = useMutation({
    mutationFn: ({ name, opensOn, hour, daysOpen, version }: Plan) => {
      const days = { opensOn, hour: Number(hour), daysOpen: Number(daysOpen) };
      const body = isAnnounced ? days : { ...days, name, version: version || null };
      return bodyOf(
        api.PATCH('/api/calendar/{id}', { params: { path: { id: occurrence.id } }, body }),
      );
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey });
      await queries.invalidateQueries({ queryKey: roundsQuery.queryKey });
    },
  });
  const today = localDay(new Date());
  const { errors, submitCount } = formState;
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => void handleSubmit((plan) => change.mutate(plan))(event)}
    >
      <h2>{t('occurrence.change')}</h2>
      <p>{t('occurrence.changeText')}</p>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      {!isAnnounced && (
        <TextField
          maxLength={80}
          label={t('occurrence.name')}
          error={errors.name?.message}
          {...register('name', {
            validate: (name) => name.trim() !== '' || t('series.faults.name'),
          })}
        />
      )}
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
      {!isAnnounced && (
        <div className="field">
          <label htmlFor={`${id}-version`}>{t('occurrence.version')}</label>
          <select id={`${id}-version`} {...register('version')}>
            <option value="">{t('occurrence.newest')}</option>
            {versions.map(({ version }) => (
              <option key={version}>{version}</option>
            ))}
          </select>
        </div>
      )}
      <ProblemNotice error={change.error} />
      <p role="status" className={styles.done}>
        {change.isSuccess ? t('occurrence.saved') : ''}
      </p>
      <button className="button" type="submit" disabled={change.isPending}>
        {t('occurrence.save')}
      </button>
    </form>
  );
}
