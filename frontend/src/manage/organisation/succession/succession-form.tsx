import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { api, bodyOf } from '../../../api/client';
import { successionsQuery } from '../../../api/queries';
import type { Organisation, ProposedSuccession } from '../../../api/types';
import { localDay } from '../../../i18n/format';
import { ErrorSummary } from '../../../ui/error-summary';
import { ProblemNotice } from '../../../ui/problem-notice';
import { TextField } from '../../../ui/text-field';
import { inTreeOrder } from '../unit-tree';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

const KINDS = ['renamed', 'moved', 'merged', 'split'] as const;

interface SuccessionFields {
  readonly predecessorKey: string;
  readonly successorKey: string;
  readonly kind: ProposedSuccession['kind'];
  readonly from: string;
}

/** A succession that no file suggests: HR chooses both units, what happened, and from when. */
export function SuccessionForm({ organisation }: { readonly organisation: Organisation }) {
  const { t, day } = useTexts();
  const queries = useQueryClient();
  const id = useId();
  const { register, handleSubmit, formState, reset } = useForm<SuccessionFields>({
    defaultValues: {
      ...{ predecessorKey: '', successorKey: '', kind: 'renamed' },
      from: organisation.asOf ?? localDay(new Date()),
    },
    shouldFocusError: false,
  });
  const create = useMutation({
    mutationFn: (body: SuccessionFields) =>
      bodyOf(api.POST('/api/organisation/successions', { body })),
    onSuccess: () => {
      reset();
      return queries.invalidateQueries({ queryKey: successionsQuery.queryKey });
    },
  });
  const open = inTreeOrder(organisation.units)
    .map(({ unit }) => unit)
    .filter(({ kind }) => kind === 'forvaltning' || kind === 'center');
  const parentOf = new Map(organisation.units.map(({ key, name }) => [key, name]));
  const options = open.map(({ key, name, kind, parentKey }) => ({
    key,
    label: kind === 'center' ? `${name} – ${parentOf.get(parentKey ?? '') ?? ''}` : name,
  }));
  const former = organisation.closedUnits.map(({ key, name, closedOn }) => ({
    key,
    label: t('closedOn', { name, day: day(closedOn) }),
  }));
  const choice = (
    name: 'predecessorKey' | 'successorKey',
    label: string,
    units: readonly { readonly key: string; readonly label: string }[],
  ) => {
    const error = formState.errors[name]?.message;
    return (
      <div className="field">
        <label htmlFor={`${id}-${name}`}>{label}</label>
        <p className="error" id={`${id}-${name}-error`} aria-live="polite" hidden={!error}>
          {error}
        </p>
        <select
          id={`${id}-${name}`}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-${name}-error` : undefined}
          {...register(name, { required: t('missing.unit') })}
        >
          <option value="">{t('choose')}</option>
          {units.map((unit) => (
            <option key={unit.key} value={unit.key}>
              {unit.label}
            </option>
          ))}
        </select>
      </div>
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => create.mutate(fields))(event)}
    >
      <ErrorSummary errors={formState.errors} submitCount={formState.submitCount} />
      <p>{t('byHandText')}</p>
      {choice('predecessorKey', t('predecessor'), [...former, ...options])}
      {choice('successorKey', t('successor'), options)}
      <fieldset className="field">
        <legend>{t('kindOf')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className={styles.check}>
            <input type="radio" value={kind} {...register('kind')} />
            {t(`kinds.${kind}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        type="date"
        label={t('fromDay')}
        error={formState.errors.from?.message}
        {...register('from', { required: t('missing.day') })}
      />
      <ProblemNotice error={create.error} />
      <button className="button" type="submit" disabled={create.isPending}>
        {t('save')}
      </button>
      <p role="status">{create.isSuccess ? t('saved') : ''}</p>
    </form>
  );
}
