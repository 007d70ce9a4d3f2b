import type { OpenQuestion, Questionnaire, Statement, Subtheme, Theme } from './questionnaire';

/** All statements of the subthemes in the order they are asked; the overall statement is not among them. */
export function statementsOf(questionnaire: Questionnaire): Statement[] {
  return questionnaire.themes.flatMap((theme) =>
    theme.subthemes.flatMap((subtheme) => [...subtheme.statements]),
  );
}

/**
 * Those of some statements that a subtheme's and a theme's figure is the mean of: all but those that name a problem,
 * where agreeing is no good sign and no bad one.
 */
export function scoredStatements<One extends Pick<Statement, 'problem'>>(
  statements: readonly One[],
): One[] {
  return statements.filter(({ problem = false }) => !problem);
}

/** The open questions in the order they are asked. */
export function openQuestionsOf(questionnaire: Questionnaire): OpenQuestion[] {
  const ofThemes = questionnaire.themes.map(({ comment }) => comment);
  return [...ofThemes, questionnaire.closing].filter((question) => question !== undefined);
}

/** A subtheme with its theme, by key or slug; null where the questionnaire does not have it. */
export function findSubtheme(
  questionnaire: Questionnaire,
  keyOrSlug: string,
): { theme: Theme; subtheme: Subtheme } | null {
  for (const theme of questionnaire.themes) {
    for (const subtheme of theme.subthemes) {
      if (subtheme.key === keyOrSlug || subtheme.slug === keyOrSlug) return { theme, subtheme };
    }
  }
  return null;
}
