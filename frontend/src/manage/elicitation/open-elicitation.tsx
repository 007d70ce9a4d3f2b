import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FEWEST_READERS } from '@ledelsespuls/contracts/lists/results/elicited-words';
import { api, bodyOf } from '../../api/client';
import { elicitationsQuery } from '../../api/queries';
import type { Elicitation } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { AskReaders, NewLinks } from './ask-readers';
import { Consistency } from './consistency';
import { ReaderCounts } from './reader-counts';
import { useTexts } from './texts/use-texts';

interface OpenElicitationProps {
  readonly elicitation: Elicitation;
  /** Those that were just made: nobody has them but the page. */
  readonly links: readonly string[];
  readonly onLinks: (links: readonly string[]) => void;
}

/** An elicitation under way: how many have answered, more links, and its end. */
export function OpenElicitation({ elicitation, links, onLinks }: OpenElicitationProps) {
  const { t, day } = useTexts();
  const { id, openedOn, begun, finished } = elicitation;
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/elicitations/{id}/close', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: elicitationsQuery.queryKey }),
  });
  return (
    <section className="card">
      <h2>{t('open', { day: day(openedOn) })}</h2>
      <NewLinks links={links} />
      <ReaderCounts elicitation={elicitation} />
      <Consistency id={id} />
      <AskReaders id={id} onLinks={onLinks} />
      <ProblemNotice error={close.error} />
      <div className="actions">
        <ConfirmButton
          label={t('close')}
          isPending={close.isPending}
          onConfirm={() => close.mutate()}
        >
          <p>{t('closeText', { unfinished: begun - finished })}</p>
          {finished < FEWEST_READERS && (
            <p>
              <strong>{t('closeFew', { finished, fewest: FEWEST_READERS })}</strong>
            </p>
          )}
        </ConfirmButton>
      </div>
    </section>
  );
}
