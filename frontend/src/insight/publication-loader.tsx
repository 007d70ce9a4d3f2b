import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askedQuery, comparisonQuery, publicationQuery, publicationsQuery } from '../api/queries';
import type { Comparison, Publication, PublicationSummary, Questionnaire } from '../api/types';
import { QueryState } from '../ui/query-state';
import { useTexts } from './use-texts';

export interface Insight {
  readonly publications: readonly PublicationSummary[];
  readonly publication: Publication;
  readonly questionnaire: Questionnaire;
  readonly comparison: Comparison;
}

interface PublicationLoaderProps {
  /** Null chooses the newest round. */
  readonly roundKey: string | null;
  /** Nothing stands above what is fetched, so that a failure needs a heading of its own. */
  readonly isPage?: boolean;
  readonly children: (insight: Insight) => ReactNode;
}

/** Fetches all that a page of results stands on. */
export function PublicationLoader({ roundKey, isPage = false, children }: PublicationLoaderProps) {
  const { t } = useTexts();
  const publications = useQuery(publicationsQuery);
  return (
    <QueryState query={publications} isPage={isPage}>
      {(list) => {
        const chosen = list.find((one) => one.roundKey === roundKey) ?? list[0];
        if (!chosen) return <p className="card">{t('overview.empty')}</p>;
        return (
          <LoadRound roundKey={chosen.roundKey} isPage={isPage}>
            {(round) => children({ ...round, publications: list })}
          </LoadRound>
        );
      }}
    </QueryState>
  );
}

interface LoadRoundProps {
  readonly roundKey: string;
  readonly isPage: boolean;
  readonly children: (round: Omit<Insight, 'publications'>) => ReactNode;
}

function LoadRound({ roundKey, isPage, children }: LoadRoundProps) {
  const [publication, questionnaire, comparison] = useQueries({
    queries: [publicationQuery(roundKey), askedQuery(roundKey), comparisonQuery(roundKey)],
  });
  return (
    <QueryState query={publication} isPage={isPage}>
      {(ofPublication) => (
        <QueryState query={questionnaire} isPage={isPage}>
          {(ofQuestionnaire) => (
            <QueryState query={comparison} isPage={isPage}>
              {(ofComparison) =>
                children({
                  publication: ofPublication,
                  questionnaire: ofQuestionnaire,
                  comparison: ofComparison,
                })
              }
            </QueryState>
          )}
        </QueryState>
      )}
    </QueryState>
  );
}
