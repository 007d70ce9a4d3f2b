import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reviewProgressQuery } from '../../api/queries';
import { QueryState } from '../../ui/query-state';

interface CommentsGateProps {
  readonly roundKey: string;
  /** The step that waits for the comments. */
  readonly children: ReactNode;
}

/** Says how many comments wait to be read before a closed round can be published. */
export function CommentsGate({ roundKey, children }: CommentsGateProps) {
  const { t } = useTranslation();
  const progress = useQuery(reviewProgressQuery(roundKey));
  const address = `/styring/maalinger/${roundKey}/kommentarer`;
  return (
    <QueryState query={progress}>
      {({ comments, pending }) =>
        pending > 0 ? (
          <>
            <p>
              {t('comments.wait', { count: pending })}{' '}
              {t('comments.progress', { read: comments - pending, all: comments })}.
            </p>
            <Link className="button" to={address}>
              {t('comments.start')}
            </Link>
          </>
        ) : (
          <>
            {comments > 0 && (
              <p>
                {t('comments.ready', { count: comments })}{' '}
                <Link to={address}>{t('comments.again')}</Link>
              </p>
            )}
            {children}
          </>
        )
      }
    </QueryState>
  );
}
