import type { Questionnaire } from '../api/types';
import type { Draft } from './draft';

export type Step =
  | { readonly kind: 'intro' }
  | { readonly kind: 'theme'; readonly theme: Questionnaire['themes'][number] }
  | { readonly kind: 'background' }
  | { readonly kind: 'final' }
  | { readonly kind: 'receipt' };

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
export function statementsIn(theme: Questionnaire['themes'][number]) {
  return theme.subthemes.flatMap(({ statements }) => statements);
}

/** Statements without an answer, with the step that asks them. */
export function skippedStatements(questionnaire: Questionnaire, { answers }: Draft) {
  return stepsOf(questionnaire).flatMap((step, index) =>
    step.kind === 'theme'
      ? statementsIn(step.theme)
          .filter(({ key }) => !answers[key])
          .map((statement) => ({ statement, index }))
      : [],
  );
}

/** How much is answered, counting statements and background questions. */
export function progressOf(questionnaire: Questionnaire, { answers, background }: Draft) {
  const statements = [...questionnaire.themes.flatMap(statementsIn), questionnaire.overall];
  const answered =
    statements.filter(({ key }) => answers[key]).length +
    questionnaire.background.filter(({ key }) => background[key]).length;
  return { answered, asked: statements.length + questionnaire.background.length };
}
