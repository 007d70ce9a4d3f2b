import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { questionnairesQuery, roundsQuery } from '../../api/queries';
import { localDay } from '../../i18n/format';
import { ErrorSummary } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { TextField } from '../../ui/text-field';
import { useTexts } from './texts/use-texts';

interface NewRound {
  readonly name: string;
  /** Kind and version, such as `annual/2026.1`. */
  readonly questionnaire: string;
  /** Empty for as soon as the round is open. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly minimum: string;
}

const MINIMUMS = ['5', '7', '10'];

export function NewRoundForm() {
  const { t, language } = useTexts();
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const questionnaires = useQuery(questionnairesQuery);
  const { register, handleSubmit, formState } = useForm<NewRound>({ shouldFocusError: false });
  const create = useMutation({
    mutationFn: ({ name, questionnaire, opensOn, closesOn, minimum }: NewRound) => {
      const [kind, version] = questionnaire.split('/') as ['annual' | 'pulse', string];
      const days = { opensOn: opensOn || null, closesOn };
      const body = { name, kind, version, ...days, minimum: Number(minimum) };
      return bodyOf(api.POST('/api/rounds', { body }));
    },
    onSuccess: async ({ key }) => {
      await queries.invalidateQueries({ queryKey: roundsQuery.queryKey });
      void navigate(`/styring/maalinger/${key}`);
    },
  });
  const today = localDay(new Date());
  return (
    <QueryState query={questionnaires}>
      {(list) => (
        <form
          className="card"
          noValidate
          onSubmit={(event) => void handleSubmit((round) => create.mutate(round))(event)}
        >
          <ErrorSummary errors={formState.errors} submitCount={formState.submitCount} />
          <TextField
            maxLength={80}
            label={t('name')}
            hint={t('nameHint')}
            error={formState.errors.name?.message}
            {...register('name', {
              validate: (name) => name.trim() !== '' || t('form.roundName'),
            })}
          />
          <div className="field">
            <label htmlFor={id}>{t('questionnaire')}</label>
            <select id={id} {...register('questionnaire')}>
              {list.map(({ kind, version, title }) => (
                <option key={`${kind}/${version}`} value={`${kind}/${version}`}>
                  {title[language]} ({version})
                </option>
              ))}
            </select>
          </div>
          <TextField
            type="date"
            min={today}
            label={t('opensOn')}
            hint={t('opensOnHint')}
            error={formState.errors.opensOn?.message}
            {...register('opensOn', {
              validate: (day, { closesOn }) =>
                day === '' ||
                (day >= today && (closesOn === '' || day <= closesOn)) ||
                t('form.opensOn'),
            })}
          />
          <TextField
            type="date"
            min={today}
            label={t('closesOn')}
            hint={t('closesOnHint')}
            error={formState.errors.closesOn?.message}
            {...register('closesOn', { validate: (day) => day >= today || t('form.closesOn') })}
          />
          <div className="field">
            <label htmlFor={`${id}-minimum`}>{t('minimum')}</label>
            <p className="hint" id={`${id}-hint`}>
              {t('minimumHint')}
            </p>
            <select id={`${id}-minimum`} aria-describedby={`${id}-hint`} {...register('minimum')}>
              {MINIMUMS.map((minimum) => (
                <option key={minimum} value={minimum}>
                  {t('minimumOption', { minimum })}
                </option>
              ))}
            </select>
          </div>
          <ProblemNotice error={create.error} />
          <button className="button" type="submit" disabled={create.isPending}>
            {t('create')}
          </button>
        </form>
      )}
    </QueryState>
  );
}
