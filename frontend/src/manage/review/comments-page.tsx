import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { commentsQuery, roundQuery } from '../../api/queries';
import type { ReviewedComment } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { SimulatedNotice } from '../../ui/simulated-notice';
import { CommentCard } from './comment-card';
import { DecidedComments } from './decided-comments';
import { nextPending } from './next-pending';
import { ReviewProgress } from './review-progress';
import { useDecide } from './use-decide';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** HR's reading of a closed round's comments, one at a time. */
export function CommentsPage() {
  const { key = '' } = useParams();
  const { t } = useTexts();
  const round = useQuery(roundQuery(key));
  const comments = useQuery(commentsQuery(key));
  return (
    <QueryState query={round} isPage>
      {({ name, simulated }) => (
        <>
          <p>
            <Link to={`/styring/maalinger/${key}`}>← {name}</Link>
          </p>
          <PageTitle>{t('title')}</PageTitle>
          <SimulatedNotice simulated={simulated} />
          <QueryState query={comments}>
            {(list) => <Review roundKey={key} comments={list} />}
          </QueryState>
        </>
      )}
    </QueryState>
  );
}

interface ReviewProps {
  readonly roundKey: string;
  readonly comments: readonly ReviewedComment[];
}

function Review({ roundKey, comments }: ReviewProps) {
  const { t } = useTexts();
  /** Null before the first move. */
  const [chosen, setChosen] = useState<{ readonly id: string | null } | null>(null);
  const goTo = (comment: ReviewedComment | null) => setChosen({ id: comment?.id ?? null });
  const decide = useDecide(roundKey, (decided) =>
    goTo(decided.state === 'pending' ? decided : nextPending(comments, decided.id)),
  );
  const current =
    comments.find(({ id, state }) => id === chosen?.id && state === 'pending') ??
    nextPending(comments, null);
  if (comments.length === 0) return <p className="card">{t('none')}</p>;
  const read = comments.filter(({ state }) => state !== 'pending');
  return (
    <>
      <p className="lead">{t('lead')}</p>
      <p>{t('atPublication')}</p>
      <ReviewProgress read={read.length} all={comments.length} />
      <p role="status" className={styles.done}>
        {decide.data && t(`done.${decide.data.state}`)}
      </p>
      <ProblemNotice error={decide.error} />
      {current ? (
        <CommentCard
          key={current.id}
          comment={current}
          place={comments.indexOf(current) + 1}
          all={comments.length}
          takesFocus={chosen !== null}
          isPending={decide.isPending}
          onDecide={(decision) => decide.mutate({ id: current.id, ...decision })}
          onSkip={
            comments.length - read.length > 1 ? () => goTo(nextPending(comments, current.id)) : null
          }
        />
      ) : (
        <AllRead roundKey={roundKey} takesFocus={chosen !== null} />
      )}
      <DecidedComments
        comments={read}
        isPending={decide.isPending}
        onUndo={(id) => decide.mutate({ id, state: 'pending' })}
      />
    </>
  );
}

interface AllReadProps {
  readonly roundKey: string;
  /** The last comment was decided on a moment ago. */
  readonly takesFocus: boolean;
}

function AllRead({ roundKey, takesFocus }: AllReadProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className="card">
      <h2 ref={heading} tabIndex={-1}>
        {t('allRead')}
      </h2>
      <p>{t('allReadText')}</p>
      <Link className="button" to={`/styring/maalinger/${roundKey}`}>
        {t('toRound')}
      </Link>
    </div>
  );
}
