import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../../api/client';
import { correctionsQuery, sessionQuery } from '../../../api/queries';
import { PageTitle } from '../../../ui/page-title';
import { ProblemNotice } from '../../../ui/problem-notice';
import { QueryState } from '../../../ui/query-state';
import { CorrectionCard } from './correction-card';
import { useTexts } from '../texts/use-texts';
import manageStyles from '../../manage.module.css';

interface Change {
  readonly finding: string;
  /** Id of the decision to put into force; null takes the correction out. */
  readonly decision: string | null;
}

/** What reviewers code otherwise than the files; HR decides what of it holds. */
export function CorrectionsPage() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const corrections = useQuery(correctionsQuery);
  const { data: session } = useQuery(sessionQuery);
  const change = useMutation({
    mutationFn: ({ finding, decision }: Change) => {
      const params = { path: { id: finding } };
      return decision === null
        ? api.DELETE('/api/coding/corrections/{id}', { params })
        : api.PUT('/api/coding/corrections/{id}', { params, body: { decision } });
    },
    // Results, the method page and the other pages here are all made of it.
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <>
      <p>
        <Link to="/styring/kodning">← {t('title')}</Link>
      </p>
      <PageTitle>{t('corrections.title')}</PageTitle>
      <p className="lead">{t('corrections.lead')}</p>
      <p role="status" className={manageStyles.done}>
        {change.isSuccess &&
          t(change.variables.decision ? 'corrections.isIn' : 'corrections.isOut')}
      </p>
      <ProblemNotice error={change.error} />
      <QueryState query={corrections}>
        {(list) =>
          list.length === 0 ? (
            <p className="card">{t('corrections.none')}</p>
          ) : (
            <>
              <ul className={manageStyles.plainList}>
                {list.map((one) => (
                  <CorrectionCard
                    key={one.finding.id}
                    correction={one}
                    mayChange={session?.role === 'hr'}
                    isPending={change.isPending}
                    onChange={(decision) => change.mutate({ finding: one.finding.id, decision })}
                  />
                ))}
              </ul>
              <h2>{t('corrections.file')}</h2>
              <p>{t('corrections.fileText')}</p>
              <a href="/api/coding/corrections/file" download>
                {t('corrections.fileLink')}
              </a>
            </>
          )
        }
      </QueryState>
    </>
  );
}
