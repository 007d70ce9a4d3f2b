import type { LocalisedText, Questionnaire } from '../questionnaire/questionnaire';
import { openQuestionsOf } from '../questionnaire/questionnaire-lookups';

export interface CommentQuestion {
  readonly question: LocalisedText;
  /** Null for the closing question, which belongs to no theme. */
  readonly theme: LocalisedText | null;
}

/**
 * The words of an open question and of its theme.
 * @throws RangeError for a question that the questionnaire does not ask
 */
export function questionOf(questionnaire: Questionnaire, questionKey: string): CommentQuestion {
  const asked = openQuestionsOf(questionnaire).find(({ key }) => key === questionKey);
  if (!asked) throw new RangeError(`${questionnaire.version} has no open question ${questionKey}`);
  const theme = questionnaire.themes.find(({ comment }) => comment?.key === questionKey);
  return { question: asked.text, theme: theme?.name ?? null };
}
