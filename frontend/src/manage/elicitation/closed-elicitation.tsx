import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FEWEST_READERS } from '@ledelsespuls/contracts/lists/results/elicited-words';
import { api, bodyOf } from '../../api/client';
import { elicitationsQuery } from '../../api/queries';
import type { Elicitation } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { Consistency } from './consistency';
import { ReaderCounts } from './reader-counts';
import { useTexts } from './texts/use-texts';
import { ValuesTable } from './values-table';

interface ClosedElicitationProps {
  readonly elicitation: Elicitation;
  readonly isHr: boolean;
}

/** What an elicitation came to, and the step that takes it into use. */
export function ClosedElicitation({ elicitation, isHr }: ClosedElicitationProps) {
  const { t, day } = useTexts();
  const { id, closedOn, finished, isInUse, takenOn, values } = elicitation;
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/elicitations/{id}/lexicon', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: elicitationsQuery.queryKey }),
  });
  return (
    <section className="card">
      <h2>{t('closed', { day: day(closedOn!) })}</h2>
      <ReaderCounts elicitation={elicitation} />
      {values && <ValuesTable values={values} />}
      {isHr && <Consistency id={id} />}
      {takenOn !== null && (
        <p role="status">{t(isInUse ? 'taken' : 'takenEarlier', { day: day(takenOn) })}</p>
      )}
      {!isInUse && finished < FEWEST_READERS && (
        <p className="notice">{t('tooFew', { finished, fewest: FEWEST_READERS })}</p>
      )}
      <ProblemNotice error={take.error} />
      {isHr && !isInUse && finished >= FEWEST_READERS && (
        <div className="actions">
          <ConfirmButton
            label={t('take')}
            isPending={take.isPending}
            onConfirm={() => take.mutate()}
          >
            <p>{t('takeText')}</p>
          </ConfirmButton>
        </div>
      )}
    </section>
  );
}
