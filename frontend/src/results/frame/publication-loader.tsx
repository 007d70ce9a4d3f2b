import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { resultsQuery } from '../../api/queries';
import type { PublicationSummary, RoundResults } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { UnknownChoices } from './unknown-choices';
import { useTexts } from './texts/use-texts';

export interface Insight extends RoundResults {
  readonly publications: readonly PublicationSummary[];
}

interface PublicationLoaderProps {
  /** Null chooses the newest round. */
  readonly roundKey: string | null;
  /** Nothing stands above what is fetched, so that a failure, or that there is nothing, needs a heading of its own. */
  readonly isPage?: boolean;
  readonly children: (insight: Insight) => ReactNode;
}

/** Fetches all that a page of results stands on. */
export function PublicationLoader({ roundKey, isPage = false, children }: PublicationLoaderProps) {
  const { t } = useTexts();
  const results = useQuery(resultsQuery(roundKey));
  return (
    <QueryState query={results} isPage={isPage}>
      {({ publications, round }) =>
        round ? (
          <>
            <UnknownChoices publication={round.publication} />
            {children({ ...round, publications })}
          </>
        ) : (
          <>
            {isPage && <PageTitle>{t('overview.title')}</PageTitle>}
            <p className="card">{t('overview.empty')}</p>
          </>
        )
      }
    </QueryState>
  );
}
