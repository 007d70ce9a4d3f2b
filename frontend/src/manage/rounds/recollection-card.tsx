import { RECOLLECTION_ASKED } from '@ledelsespuls/contracts/words/recollection';
import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { roundsQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { ProblemNotice } from '../../ui/problem-notice';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** Whether a draft of an annual round asks leaders of 2020 directly; one round alone can, so nothing is offered beside another. */
export function RecollectionCard({ round }: { readonly round: Round }) {
  const { t, language } = useTexts();
  const queries = useQueryClient();
  const { data: rounds = [] } = useQuery(roundsQuery);
  const choose = useMutation({
    mutationFn: (asksRecollection: boolean) =>
      bodyOf(
        api.PUT('/api/rounds/{key}/recollection', {
          params: { path: { key: round.key } },
          body: { asksRecollection },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: roundsQuery.queryKey }),
  });
  if (rounds.some(({ key, asksRecollection }) => asksRecollection && key !== round.key))
    return null;
  const { ledHere, since, points, dontKnow } = RECOLLECTION_ASKED;
  const words = [...points, dontKnow].map((word) => word[language]);
  return (
    <details className="card" open={round.asksRecollection}>
      <summary>{t('recollection.title')}</summary>
      <p>{t('recollection.hint')}</p>
      <ul>
        <li>{ledHere[language]}</li>
        <li>
          {fill(since[language], { theme: t('recollection.theme') })} {words.join(' / ')}
        </li>
      </ul>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choose.isPending ? choose.variables : round.asksRecollection}
          disabled={choose.isPending}
          onChange={({ target }) => choose.mutate(target.checked)}
        />
        {t('recollection.ask')}
      </label>
      <p role="status" className={styles.done}>
        {choose.isSuccess ? t('recollection.saved') : ''}
      </p>
      <ProblemNotice error={choose.error} />
    </details>
  );
}
