import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client';
import { organisationQuery } from '../api/queries';
import type { Round } from '../api/types';
import { ProblemNotice } from '../ui/problem-notice';

const STEPS = { draft: 'open', open: 'close', closed: 'publish' } as const;
type Step = (typeof STEPS)[keyof typeof STEPS];

/** The one step that a round can take next, with a plain sentence of what it does and a second question. */
export function RoundStep({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const organisation = useQuery({ ...organisationQuery, enabled: round.state === 'draft' });
  const params = { params: { path: { key: round.key } } };
  const take = useMutation({
    mutationFn: (step: Step) => {
      if (step === 'open') return bodyOf(api.POST('/api/rounds/{key}/open', params));
      if (step === 'close') return bodyOf(api.POST('/api/rounds/{key}/close', params));
      return bodyOf(api.POST('/api/rounds/{key}/publish', params));
    },
    onSettled: () => {
      dialog.current?.close();
      void queries.invalidateQueries({ queryKey: ['rounds'] });
      void queries.invalidateQueries({ queryKey: ['publications'] });
    },
  });
  if (round.state === 'published') return null;
  const step = STEPS[round.state];
  const title = t(`manage.${step}`);
  return (
    <div className="card">
      <p>{t(`manage.${step}Text`, { count: organisation.data?.leaders ?? 0 })}</p>
      <ProblemNotice error={take.error} />
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {title}
      </button>
      <dialog ref={dialog} aria-labelledby="step-title">
        <h2 id="step-title">{title}?</h2>
        <p>{t(`manage.${step}Text`, { count: organisation.data?.leaders ?? 0 })}</p>
        <div className="actions">
          <button
            type="button"
            className="button"
            disabled={take.isPending}
            onClick={() => take.mutate(step)}
          >
            {t('manage.confirm', { step: title.toLowerCase() })}
          </button>
          <button
            type="button"
            className="button secondary"
            onClick={() => dialog.current?.close()}
          >
            {t('manage.cancel')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
