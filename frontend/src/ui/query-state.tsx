import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/client';

interface QueryStateProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Loading, failed with a retry, or what was fetched. */
export function QueryState<Data>({ query, children }: QueryStateProps<Data>) {
  const { t } = useTranslation();
  if (query.isPending) return <p role="status">{t('loading')}</p>;
  if (query.isError) {
    return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  }
  return children(query.data);
}

function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="problem" role="alert">
      <h2>{t('failed.title')}</h2>
      <p>{error instanceof ProblemError ? error.problem.detail : t('failed.unreachable')}</p>
      <button type="button" className="button secondary" onClick={onRetry}>
        {t('failed.retry')}
      </button>
    </div>
  );
}
