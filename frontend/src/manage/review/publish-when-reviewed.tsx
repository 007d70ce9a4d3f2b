import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { reviewProgressQuery } from '../../api/queries';
import { QueryState } from '../../ui/query-state';
import { useTexts } from './texts/use-texts';

interface PublishWhenReviewedProps {
  readonly roundKey: string;
  /** The step that waits for the comments. */
  readonly children: ReactNode;
}

/** Says how many comments wait to be read before a closed round can be published. */
export function PublishWhenReviewed({ roundKey, children }: PublishWhenReviewedProps) {
  const { t } = useTexts();
  const progress = useQuery(reviewProgressQuery(roundKey));
  const address = `/styring/maalinger/${roundKey}/kommentarer`;
  return (
    <QueryState query={progress}>
      {({ comments, pending }) =>
        pending > 0 ? (
          <>
            <p>
              {t('wait', { count: pending })}{' '}
              {t('progress', { read: comments - pending, all: comments })}.
            </p>
            <Link className="button" to={address}>
              {t('start')}
            </Link>
          </>
        ) : (
          <>
            {comments > 0 && (
              <p>
                {t('ready', { count: comments })} <Link to={address}>{t('again')}</Link>
              </p>
            )}
            {children}
          </>
        )
      }
    </QueryState>
  );
}
