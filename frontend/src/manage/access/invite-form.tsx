import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { api, bodyOf } from '../../api/client';
import { accountsQuery } from '../../api/queries';
import type { Account, Unit } from '../../api/types';
import { ErrorSummary } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { useTexts } from './texts/use-texts';
import manageStyles from '../manage.module.css';
import accessStyles from './access.module.css';

const ROLES = ['directorate', 'forvaltningschef', 'hr'] as const;

interface Invitation {
  readonly mail: string;
  readonly role: Account['role'];
  readonly forvaltningKeys: readonly string[];
}

/** Gives somebody access, and shows the link that signs them in, once. */
export function InviteForm({ forvaltninger }: { readonly forvaltninger: readonly Unit[] }) {
  const { t } = useTexts();
  const id = useId();
  const queries = useQueryClient();
  const { register, handleSubmit, formState, watch, reset } = useForm<Invitation>({
    shouldFocusError: false,
    defaultValues: { mail: '', role: 'directorate', forvaltningKeys: [] },
  });
  const invite = useMutation({
    mutationFn: ({ mail, role, forvaltningKeys }: Invitation) =>
      bodyOf(
        api.POST('/api/accounts', {
          body: { mail, role, forvaltningKeys: [...forvaltningKeys] },
        }),
      ),
    onSuccess: async () => {
      reset();
      await queries.invalidateQueries({ queryKey: accountsQuery.queryKey });
    },
  });
  const isChef = watch('role') === 'forvaltningschef';
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => void handleSubmit((wanted) => invite.mutate(wanted))(event)}
    >
      <ErrorSummary errors={formState.errors} submitCount={formState.submitCount} />
      <TextField
        type="email"
        autoComplete="off"
        label={t('mail')}
        error={formState.errors.mail?.message}
        {...register('mail', {
          validate: (mail) => /^\S+@\S+\.\S+$/.test(mail.trim()) || t('mailFault'),
        })}
      />
      <div className="field">
        <label htmlFor={`${id}-role`}>{t('role')}</label>
        <select id={`${id}-role`} {...register('role')}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}`)}
            </option>
          ))}
        </select>
      </div>
      {isChef && (
        <fieldset className="field" aria-describedby={`${id}-fault`}>
          <legend>{t('forvaltninger')}</legend>
          <p className="error" id={`${id}-fault`} aria-live="polite">
            {formState.errors.forvaltningKeys?.message}
          </p>
          {forvaltninger.map(({ key, name }) => (
            <label key={key} className={manageStyles.check}>
              <input
                type="checkbox"
                value={key}
                {...register('forvaltningKeys', {
                  validate: (keys, { role }) =>
                    role !== 'forvaltningschef' || keys.length > 0 || t('forvaltningFault'),
                })}
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <ProblemNotice error={invite.error} />
      <button className="button" type="submit" disabled={invite.isPending}>
        {t('submit')}
      </button>
      <div role="status">
        {invite.data && (
          <>
            <p>{t('link')}</p>
            <code className={accessStyles.oneTimeLink}>{invite.data.link}</code>
          </>
        )}
      </div>
    </form>
  );
}
