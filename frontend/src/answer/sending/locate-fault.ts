import type { LocalisedText, Questionnaire } from '../../api/types';
import { statementsIn, stepsOf } from '../steps/steps';

/** Where in the survey a question stands. */
export interface QuestionPlace {
  readonly stepIndex: number;
  /** The id of its fieldset or text field on the page. */
  readonly elementId: string;
  readonly text: LocalisedText;
}

/** The id of a question's element on the page, by the form's name of the field. */
export function elementIdOf(field: string): string {
  const [part, ...key] = field.split('.');
  const kinds: Record<string, string> = { answers: 'statement', comments: 'comment' };
  return `${kinds[part ?? ''] ?? part}-${key.join('.')}`;
}

/** The question a fault of the server is about; null where the fault is not about one question. */
export function locateFault(questionnaire: Questionnaire, place: string): QuestionPlace | null {
  const { overall, background, closing } = questionnaire;
  for (const [stepIndex, step] of stepsOf(questionnaire).entries()) {
    const questions: [string, LocalisedText][] = [];
    if (step.kind === 'theme') {
      for (const { key, text } of statementsIn(step.theme))
        questions.push([`answers.${key}`, text]);
      const { comment } = step.theme;
      if (comment) questions.push([`comments.${comment.key}`, comment.text]);
    }
    if (step.kind === 'background')
      for (const { key, text } of background) questions.push([`background.${key}`, text]);
    if (step.kind === 'final') {
      questions.push([`answers.${overall.key}`, overall.text]);
      if (closing) questions.push([`comments.${closing.key}`, closing.text]);
    }
    const text = questions.find(([field]) => field === place)?.[1];
    if (text) return { stepIndex, elementId: elementIdOf(place), text };
  }
  return null;
}
