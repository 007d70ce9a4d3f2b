import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/client';
import { organisationQuery, successionsQuery } from '../../../api/queries';
import type { Organisation, Succession } from '../../../api/types';
import { ConfirmButton } from '../../../ui/confirm-button';
import { ProblemNotice } from '../../../ui/problem-notice';
import { SuccessionForm } from './succession-form';
import { SuccessionItem, type Decision } from './succession-item';
import { useTexts } from '../texts/use-texts';
import styles from '../organisation.module.css';

interface SuccessionsSectionProps {
  readonly organisation: Organisation;
  readonly successions: readonly Succession[];
}

/** What has become what: proposals for HR to decide, decisions to undo, and one's own choice. */
export function SuccessionsSection({ organisation, successions }: SuccessionsSectionProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: (body: { ids: string[]; decision: Decision }) =>
      bodyOf(api.PATCH('/api/organisation/successions', { body })),
    onSettled: () =>
      Promise.all(
        [successionsQuery, organisationQuery].map(({ queryKey }) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const pending = successions.filter(({ state }) => state === 'proposed');
  const decided = successions.filter(({ state }) => state !== 'proposed');
  const hasHistory = successions.length + organisation.closedUnits.length > 0;
  if (!hasHistory) return null;
  const item = (succession: Succession) => (
    <SuccessionItem
      key={succession.id}
      succession={succession}
      isPending={decide.isPending}
      onDecide={(decision) => decide.mutate({ ids: [succession.id], decision })}
    />
  );
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <ProblemNotice error={decide.error} />
      <p role="status" className="visually-hidden">
        {decide.isSuccess ? t('saved') : ''}
      </p>
      {pending.length === 0 ? (
        <p className="card">{t('nothing')}</p>
      ) : (
        <section className="card">
          <h3>{t('pending', { count: pending.length })}</h3>
          <ul className={styles.successions}>{pending.map(item)}</ul>
          {pending.length > 1 && (
            <ConfirmButton
              label={t('confirmAll', { count: pending.length })}
              isPending={decide.isPending}
              onConfirm={() =>
                decide.mutate({ ids: pending.map(({ id }) => id), decision: 'confirmed' })
              }
            >
              <p>{t('confirmAllText')}</p>
            </ConfirmButton>
          )}
        </section>
      )}
      {decided.length > 0 && (
        <details>
          <summary>{t('decided', { count: decided.length })}</summary>
          <ul className={`card ${styles.successions}`}>{decided.map(item)}</ul>
        </details>
      )}
      <details>
        <summary>{t('byHandTitle')}</summary>
        <div className="card">
          <SuccessionForm key={organisation.asOf} organisation={organisation} />
        </div>
      </details>
    </>
  );
}
