import type { ReviewedComment } from '../../api/types';
import { useTexts } from './texts/use-texts';
import reviewStyles from './review.module.css';
import manageStyles from '../manage.module.css';

interface DecidedCommentsProps {
  readonly comments: readonly ReviewedComment[];
  readonly isPending: boolean;
  readonly onUndo: (id: string) => void;
}

/** The comments that have been read, with what was decided; each can be taken back. */
export function DecidedComments({ comments, isPending, onUndo }: DecidedCommentsProps) {
  const { t, language } = useTexts();
  if (comments.length === 0) return null;
  return (
    <>
      <h2>{t('read')}</h2>
      <ul className={reviewStyles.decided}>
        {comments.map(({ id, theme, question, text, state, redacted }) => (
          <li key={id} className="card">
            <p className="quiet">{(theme ?? question)[language]}</p>
            <blockquote id={`comment-${id}`}>{redacted ?? text}</blockquote>
            <div className="actions">
              <span className={manageStyles.state} data-state={state}>
                {t(`states.${state}`)}
              </span>
              <button
                type="button"
                className="button plain"
                disabled={isPending}
                aria-describedby={`comment-${id}`}
                onClick={() => onUndo(id)}
              >
                {t('undo')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
