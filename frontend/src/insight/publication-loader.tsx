import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askedQuery, comparisonQuery, publicationQuery, publicationsQuery } from '../api/queries';
import type { Comparison, Publication, PublicationSummary, Questionnaire } from '../api/types';
import { QueryState } from '../ui/query-state';

export interface Insight {
  readonly publications: readonly PublicationSummary[];
  readonly publication: Publication;
  readonly questionnaire: Questionnaire;
  readonly comparison: Comparison;
}

interface PublicationLoaderProps {
  /** Null chooses the newest round. */
  readonly roundKey: string | null;
  readonly children: (insight: Insight) => ReactNode;
}

/** Fetches all that a page of results stands on. */
export function PublicationLoader({ roundKey, children }: PublicationLoaderProps) {
  const { t } = useTranslation();
  const publications = useQuery(publicationsQuery);
  return (
    <QueryState query={publications}>
      {(list) => {
        const chosen = list.find((one) => one.roundKey === roundKey) ?? list[0];
        if (!chosen) return <p className="card">{t('overview.empty')}</p>;
        return (
          <LoadRound roundKey={chosen.roundKey}>
            {(round) => children({ ...round, publications: list })}
          </LoadRound>
        );
      }}
    </QueryState>
  );
}

interface LoadRoundProps {
  readonly roundKey: string;
  readonly children: (round: Omit<Insight, 'publications'>) => ReactNode;
}

function LoadRound({ roundKey, children }: LoadRoundProps) {
  const [publication, questionnaire, comparison] = useQueries({
    queries: [publicationQuery(roundKey), askedQuery(roundKey), comparisonQuery(roundKey)],
  });
  return (
    <QueryState query={publication}>
      {(ofPublication) => (
        <QueryState query={questionnaire}>
          {(ofQuestionnaire) => (
            <QueryState query={comparison}>
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
