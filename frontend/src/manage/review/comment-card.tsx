import { useEffect, useRef, useState } from 'react';
import type { ReviewedComment } from '../../api/types';
import { piecesOf, suggestedRedactions, type Redaction } from './comment-redactions';
import { RedactWordsForm } from './redact-words-form';
import type { Decision } from './use-decide';
import { useTexts } from './texts/use-texts';
import styles from './review.module.css';

interface CommentCardProps {
  readonly comment: ReviewedComment;
  readonly place: number;
  readonly all: number;
  /** It came in place of another, so that its heading is where the reader goes on. */
  readonly takesFocus: boolean;
  readonly isPending: boolean;
  readonly onDecide: (decision: Decision) => void;
  /** Null where it is the only one left. */
  readonly onSkip: (() => void) | null;
}

/** One comment, the words that may be left out of it, and what can be decided. */
export function CommentCard({
  comment,
  place,
  all,
  takesFocus,
  isPending,
  onDecide,
  onSkip,
}: CommentCardProps) {
  const { t, language } = useTexts();
  const [redactions, setRedactions] = useState(() => suggestedRedactions(comment));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const hidden = redactions.filter(({ isHidden }) => isHidden);
  const toggle = (redaction: Redaction) =>
    setRedactions(
      redactions.map((one) => (one === redaction ? { ...one, isHidden: !one.isHidden } : one)),
    );
  return (
    <section className={`card ${styles.commentCard}`} aria-labelledby="comment-heading">
      <h2 id="comment-heading" ref={heading} tabIndex={-1}>
        {t('heading', { place, all })}
      </h2>
      <p className="quiet">
        {comment.theme && <>{comment.theme[language]} · </>}
        {comment.question[language]}
      </p>
      <blockquote>
        {piecesOf(comment.text, redactions).map(({ start, words, redaction }) =>
          redaction ? (
            <button
              key={start}
              type="button"
              className={styles.redaction}
              aria-pressed={redaction.isHidden}
              aria-label={t('redactWords', {
                words,
                kind: t(`kinds.${redaction.kind}`),
              })}
              onClick={() => toggle(redaction)}
            >
              {words}
            </button>
          ) : (
            <span key={start}>{words}</span>
          ),
        )}
      </blockquote>
      {redactions.length > 0 && <p className="quiet">{t('marks')}</p>}
      <RedactWordsForm text={comment.text} redactions={redactions} onChange={setRedactions} />
      <div className="actions">
        {hidden.length > 0 && (
          <button
            type="button"
            className="button"
            disabled={isPending}
            onClick={() => onDecide({ state: 'redacted', redactions: hidden })}
          >
            {t('redact', { count: hidden.length })}
          </button>
        )}
        <button
          type="button"
          className={hidden.length > 0 ? 'button secondary' : 'button'}
          disabled={isPending}
          onClick={() => onDecide({ state: 'kept' })}
        >
          {t('keep')}
        </button>
        <button
          type="button"
          className="button secondary"
          disabled={isPending}
          onClick={() => onDecide({ state: 'left-out' })}
        >
          {t('leaveOut')}
        </button>
        {onSkip && (
          <button type="button" className="button plain" onClick={onSkip}>
            {t('skip')}
          </button>
        )}
      </div>
    </section>
  );
}
