import type { Questionnaire } from '../questionnaire/questionnaire';
import { findSubtheme } from '../questionnaire/questionnaire-lookups';

/**
 * A questionnaire that also asks what an earlier version asked in other words, subtheme by subtheme, so that
 * one invented leader has an answer to either.
 */
export function withEarlier(newest: Questionnaire, earlier: Questionnaire): Questionnaire {
  return {
    ...newest,
    themes: newest.themes.map((theme) => ({
      ...theme,
      subthemes: theme.subthemes.map((subtheme) => {
        const known = new Set(subtheme.statements.map(({ key }) => key));
        const before = findSubtheme(earlier, subtheme.key)?.subtheme.statements ?? [];
        return {
          ...subtheme,
          statements: [...subtheme.statements, ...before.filter(({ key }) => !known.has(key))],
        };
      }),
    })),
  };
}
