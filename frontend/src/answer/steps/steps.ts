import type { Questionnaire, Statement } from '../../api/types';
import type { Draft } from '../draft/draft';

type Theme = Questionnaire['themes'][number];

type BackgroundQuestion = Questionnaire['background'][number];

export type Step =
  | { readonly kind: 'intro' }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'background' }
  | { readonly kind: 'final' }
  | { readonly kind: 'receipt' };

/** How many of the questions of a step or of the survey have an answer. */
export interface Progress {
  readonly answered: number;
  readonly asked: number;
}

/** The pages of the survey in their order: intro, one a theme, background where it is asked, the end. */
export function stepsOf({ themes, background }: Questionnaire): Step[] {
  return [
    { kind: 'intro' },
    ...themes.map((theme): Step => ({ kind: 'theme', theme })),
    ...(background.length > 0 ? [{ kind: 'background' } as const] : []),
    { kind: 'final' },
    { kind: 'receipt' },
  ];
}

/** The statements of one theme, in the order they are asked. */
export function statementsIn(theme: Theme): Statement[] {
  return theme.subthemes.flatMap(({ statements }) => statements);
}

/** The background questions that a leader is asked: without those for others by what the leader has chosen. */
export function askedOf(
  { background }: Pick<Questionnaire, 'background'>,
  given: Draft['background'],
): BackgroundQuestion[] {
  return background.filter(({ onlyIf }) => !onlyIf || given[onlyIf.question] === onlyIf.option);
}

/** How much of one step is answered. Comments are an offer and do not count. */
export function progressIn(step: Step, questionnaire: Questionnaire, draft: Draft): Progress {
  switch (step.kind) {
    case 'theme':
      return count(statementsIn(step.theme), draft.answers);
    case 'background':
      return count(askedOf(questionnaire, draft.background), draft.background);
    case 'final':
      return count([questionnaire.overall], draft.answers);
    case 'intro':
    case 'receipt':
      return { answered: 0, asked: 0 };
  }
}

/** How much of the survey is answered, counting statements and background questions. */
export function progressOf(questionnaire: Questionnaire, draft: Draft): Progress {
  const parts = stepsOf(questionnaire).map((step) => progressIn(step, questionnaire, draft));
  return {
    answered: parts.reduce((sum, { answered }) => sum + answered, 0),
    asked: parts.reduce((sum, { asked }) => sum + asked, 0),
  };
}

/** What was passed over in the themes, a theme at a time; themes with every answer are not there. */
export function skippedByTheme(questionnaire: Questionnaire, { answers }: Draft) {
  return stepsOf(questionnaire).flatMap((step, index) => {
    if (step.kind !== 'theme') return [];
    const statements = statementsIn(step.theme).filter(({ key }) => !answers[key]);
    return statements.length > 0 ? [{ theme: step.theme, index, statements }] : [];
  });
}

/** Where a leader who comes back goes on: the first step with something unanswered, else the last one. */
export function resumeIndex(questionnaire: Questionnaire, draft: Draft): number {
  const steps = stepsOf(questionnaire);
  const open = steps.findIndex((step) => {
    const { answered, asked } = progressIn(step, questionnaire, draft);
    return answered < asked;
  });
  return open === -1 ? steps.length - 2 : open;
}

function count(
  questions: readonly { readonly key: string }[],
  given: Readonly<Record<string, string>>,
): Progress {
  return { answered: questions.filter(({ key }) => given[key]).length, asked: questions.length };
}
