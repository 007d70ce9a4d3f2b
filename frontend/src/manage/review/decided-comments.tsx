import { useTranslation } from 'react-i18next';
import type { ReviewedComment } from '../../api/types';

interface DecidedCommentsProps {
  readonly comments: readonly ReviewedComment[];
  readonly isPending: boolean;
  readonly onUndo: (id: string) => void;
}

/** The comments that have been read, with what was decided; each can be taken back. */
export function DecidedComments({ comments, isPending, onUndo }: DecidedCommentsProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  if (comments.length === 0) return null;
  return (
    <>
      <h2>{t('comments.read')}</h2>
      <ul className="decided">
        {comments.map(({ id, theme, question, text, state, redacted }) => (
          <li key={id} className="card">
            <p className="quiet">{(theme ?? question)[language]}</p>
            <blockquote id={`comment-${id}`}>{redacted ?? text}</blockquote>
            <div className="actions">
              <span className={`state ${state}`}>{t(`comments.states.${state}`)}</span>
              <button
                type="button"
                className="button plain"
                disabled={isPending}
                aria-describedby={`comment-${id}`}
                onClick={() => onUndo(id)}
              >
                {t('comments.undo')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
