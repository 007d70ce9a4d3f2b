import { BOX_CUSTODIES, type BoxCustody } from '@ledelsespuls/contracts/lists/rounds/box';
import {
  EDIT_HOLDERS,
  type EditHolder,
} from '@ledelsespuls/contracts/lists/answering/edit-holders';
import { OCCASIONS, type Occasion } from '@ledelsespuls/contracts/lists/rounds/occasions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { calendarQuery, seriesQuery } from '../../api/queries';
import type { Series, SeriesRule } from '../../api/types';
import { ErrorSummary } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { EditHolderOption } from '../edit-holder-option';
import { isDaysOpen, isRosterAge, readWeeks, WEEKDAYS } from './plan-fields';
import { DaysOpenField, HourField } from './schedule-fields';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

const MINIMUMS = [5, 7, 10];

/** The rule as it stands in the form's fields. */
interface RuleFields {
  readonly name: string;
  readonly kind: SeriesRule['kind'];
  readonly weeks: string;
  readonly weekday: string;
  readonly hour: string;
  readonly daysOpen: string;
  readonly mails: Occasion[];
  readonly minimum: string;
  readonly rosterMaxAge: string;
  readonly boxCustody: BoxCustody;
  readonly editHolder: EditHolder;
}

const NEW: RuleFields = {
  name: '',
  kind: 'annual',
  weeks: '',
  weekday: '2',
  hour: '9',
  daysOpen: '14',
  mails: [...OCCASIONS],
  minimum: '5',
  rosterMaxAge: '30',
  boxCustody: 'file',
  editHolder: 'link',
};

/** @param series null for a new one */
export function SeriesForm({ series }: { readonly series: Series | null }) {
  const { t } = useTexts();
  const id = useId();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { register, handleSubmit, formState } = useForm<RuleFields>({
    shouldFocusError: false,
    defaultValues: series ? fieldsOf(series) : NEW,
  });
  const save = useMutation({
    mutationFn: (fields: RuleFields) => {
      const body = ruleOf(fields);
      if (series === null) return bodyOf(api.POST('/api/series', { body }));
      const params = { path: { id: series.id } };
      return bodyOf(api.PUT('/api/series/{id}', { params, body }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: seriesQuery.queryKey });
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey });
      await navigate('/styring/kalender');
    },
  });
  const { errors, submitCount } = formState;
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => save.mutate(fields))(event)}
    >
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextField
        maxLength={60}
        label={t('series.name')}
        hint={t('series.nameHint')}
        error={errors.name?.message}
        {...register('name', { validate: (name) => name.trim() !== '' || t('series.faults.name') })}
      />
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t('series.kind')}</label>
        <select id={`${id}-kind`} {...register('kind')}>
          <option value="annual">{t('series.kinds.annual')}</option>
          <option value="pulse">{t('series.kinds.pulse')}</option>
        </select>
      </div>
      <TextField
        label={t('series.weeks')}
        hint={t('series.weeksHint')}
        error={errors.weeks?.message}
        {...register('weeks', {
          validate: (weeks) => readWeeks(weeks) !== null || t('series.faults.weeks'),
        })}
      />
      <div className="controls">
        <div className="field">
          <label htmlFor={`${id}-weekday`}>{t('series.weekday')}</label>
          <select id={`${id}-weekday`} {...register('weekday')}>
            {WEEKDAYS.map((weekday) => (
              <option key={weekday} value={weekday}>
                {t(`series.weekdays.${(weekday - 1) as 0}`)}
              </option>
            ))}
          </select>
        </div>
        <HourField field={register('hour')} />
        <DaysOpenField
          error={errors.daysOpen?.message}
          field={register('daysOpen', {
            validate: (days) => isDaysOpen(days) || t('series.faults.daysOpen'),
          })}
        />
      </div>
      <fieldset className="field">
        <legend>{t('series.mails')}</legend>
        {OCCASIONS.map((mail) => (
          <label key={mail} className={styles.check}>
            <input type="checkbox" value={mail} {...register('mails')} />
            {t(`steps.${mail}`)}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-minimum`}>{t('series.minimum')}</label>
        <p className="hint" id={`${id}-hint`}>
          {t('series.minimumHint')}
        </p>
        <select id={`${id}-minimum`} aria-describedby={`${id}-hint`} {...register('minimum')}>
          {MINIMUMS.map((minimum) => (
            <option key={minimum} value={minimum}>
              {t('series.minimumOption', { minimum })}
            </option>
          ))}
        </select>
      </div>
      <TextField
        type="number"
        min={1}
        max={365}
        label={t('series.rosterMaxAge')}
        error={errors.rosterMaxAge?.message}
        {...register('rosterMaxAge', {
          validate: (days) => isRosterAge(days) || t('series.faults.rosterMaxAge'),
        })}
      />
      <fieldset className="field" aria-describedby={`${id}-box-hint`}>
        <legend>{t('series.box')}</legend>
        <p className="hint" id={`${id}-box-hint`}>
          {t('series.boxHint')}
        </p>
        {BOX_CUSTODIES.map((custody) => (
          <label key={custody} className={styles.check}>
            <input type="radio" value={custody} {...register('boxCustody')} />
            {t(`series.boxCustodies.${custody}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="field" aria-describedby={`${id}-holder-hint`}>
        <legend>{t('editHolder.title')}</legend>
        <p className="hint" id={`${id}-holder-hint`}>
          {t('editHolder.seriesHint')}
        </p>
        {EDIT_HOLDERS.map((holder) => (
          <EditHolderOption key={holder} holder={holder} {...register('editHolder')} />
        ))}
      </fieldset>
      <ProblemNotice error={save.error} />
      <button className="button" type="submit" disabled={save.isPending}>
        {t(series === null ? 'series.save' : 'series.saveChange')}
      </button>
    </form>
  );
}

function fieldsOf({ name, kind, weeks, mails, ...series }: Series): RuleFields {
  return {
    name,
    kind,
    mails: [...mails],
    weeks: weeks.join(', '),
    weekday: String(series.weekday),
    hour: String(series.hour),
    daysOpen: String(series.daysOpen),
    minimum: String(series.minimum),
    rosterMaxAge: String(series.rosterMaxAge),
    boxCustody: series.boxCustody,
    editHolder: series.editHolder,
  };
}

function ruleOf({ name, kind, weeks, mails, ...fields }: RuleFields): SeriesRule {
  return {
    name: name.trim(),
    kind,
    mails,
    weeks: readWeeks(weeks) ?? [],
    weekday: Number(fields.weekday),
    hour: Number(fields.hour),
    daysOpen: Number(fields.daysOpen),
    minimum: Number(fields.minimum),
    rosterMaxAge: Number(fields.rosterMaxAge),
    boxCustody: fields.boxCustody,
    editHolder: fields.editHolder,
  };
}
