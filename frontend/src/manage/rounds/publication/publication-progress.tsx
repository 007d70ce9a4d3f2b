import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { api, bodyOf } from '../../../api/client';
import { publicationProgressQuery, roundsQuery } from '../../../api/queries';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

/** In milliseconds. */
const ASK_AGAIN = 500;

interface PublicationProgressProps {
  readonly roundKey: string;
  /** Asked for from this page; somebody else, or this page before it was loaded again, may have asked too. */
  readonly isPublishing: boolean;
}

/** How far a publication under way is, and a way to end it before anything is published. */
export function PublicationProgress({ roundKey, isPublishing }: PublicationProgressProps) {
  const { t } = useTexts();
  const id = useId();
  const queries = useQueryClient();
  const { data } = useQuery({
    ...publicationProgressQuery(roundKey),
    refetchInterval: ({ state }) => (isPublishing || state.data?.of ? ASK_AGAIN : false),
  });
  const cancel = useMutation({
    mutationFn: () =>
      bodyOf(
        api.DELETE('/api/rounds/{key}/publication-progress', {
          params: { path: { key: roundKey } },
        }),
      ),
  });
  const isUnderWay = data !== undefined && data.of > 0;
  const wasUnderWay = useRef(false);
  useEffect(() => {
    if (wasUnderWay.current && !isUnderWay && !isPublishing)
      void queries.invalidateQueries(roundsQuery);
    wasUnderWay.current = isUnderWay;
  }, [isUnderWay, isPublishing, queries]);
  if (!isUnderWay) return null;
  const { done, of } = data;
  const said = t('publication.progress', { done, of });
  return (
    <div className={styles.progress}>
      <p id={id}>{said}</p>
      <p>
        <progress aria-labelledby={id} aria-valuetext={said} max={of} value={done} />
      </p>
      <button
        type="button"
        className="button secondary"
        disabled={cancel.isPending}
        onClick={() => cancel.mutate()}
      >
        {t('publication.cancel')}
      </button>
      <ProblemNotice error={cancel.error} />
    </div>
  );
}
