import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { elicitationsQuery } from '../../api/queries';
import type { Elicitations } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { useTexts } from './texts/use-texts';

interface LexiconInUseProps extends Pick<Elicitations, 'lexicon'> {
  readonly isHr: boolean;
}

/** What verdicts rest on from now on, and HR's way back to the assumed figures. */
export function LexiconInUse({ lexicon, isHr }: LexiconInUseProps) {
  const { t, day } = useTexts();
  const queries = useQueryClient();
  const comeBack = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/elicitations/assumed-lexicon')),
    onSettled: () => queries.invalidateQueries({ queryKey: elicitationsQuery.queryKey }),
  });
  const words = () => {
    if (lexicon.basis === 'elicited') {
      return t('elicited', { count: lexicon.readers, day: day(lexicon.asOf) });
    }
    return lexicon.asOf ? t('returned', { day: day(lexicon.asOf) }) : t('assumed');
  };
  return (
    <section className="card">
      <h2>{t('inUse')}</h2>
      <p role="status">{words()}</p>
      <p className="quiet">{t('keepTheirs')}</p>
      <ProblemNotice error={comeBack.error} />
      {isHr && lexicon.basis === 'elicited' && (
        <div className="actions">
          <ConfirmButton
            className="button secondary"
            label={t('comeBack')}
            isPending={comeBack.isPending}
            onConfirm={() => comeBack.mutate()}
          >
            <p>{t('comeBackText')}</p>
          </ConfirmButton>
        </div>
      )}
    </section>
  );
}
