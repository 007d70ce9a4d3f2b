import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/client';
import { PageTitle } from './page-title';

interface QueryStateProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** What is fetched is the whole page, so that a failure needs the page's heading. */
  readonly isPage?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/**
 * Loading, failed with a retry, or what was fetched. What was fetched stays when fetching it again
 * fails: a lost connection must not take a half-filled form away.
 */
export function QueryState<Data>({ query, isPage = false, children }: QueryStateProps<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <Failed error={query.error} isPage={isPage} onRetry={() => void query.refetch()} />;
  }
  return <p role="status">{t('loading')}</p>;
}

interface FailedProps {
  readonly error: Error;
  readonly isPage: boolean;
  readonly onRetry: () => void;
}

function Failed({ error, isPage, onRetry }: FailedProps) {
  const { t } = useTranslation();
  const isProblem = error instanceof ProblemError;
  const title = isProblem ? error.problem.title : t('failed.title');
  return (
    <>
      {isPage && <PageTitle>{title}</PageTitle>}
      <div className="problem" role="alert">
        {!isPage && <h2>{title}</h2>}
        <p>{isProblem ? error.problem.detail : t('failed.unreachable')}</p>
        <button type="button" className="button secondary" onClick={onRetry}>
          {t('failed.retry')}
        </button>
      </div>
    </>
  );
}
