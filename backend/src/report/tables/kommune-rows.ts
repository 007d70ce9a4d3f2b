import type { WholeRound } from '../../insight/results';
import type { Association, BreakdownResult } from '../../publication/publication';
import { intervalCells, resultCells, withheldCells } from './row-cells';
import type { Row } from './table';

/* What there is for kommunen as a whole alone. */

export function breakdowns({ publication }: WholeRound, language: 'da' | 'en'): Row[] {
  return publication.breakdowns.flatMap((cut) =>
    cut.groups.flatMap((part) => {
      const row = {
        ...{ cut_key: cut.key, cut_name: cut.name[language] },
        ...{ part_key: part.key, part_name: part.name[language] },
      };
      if (part.status === 'withheld') return [{ ...row, ...withheldCells(part) }];
      const rowsOf = (level: string, results: Readonly<Record<string, BreakdownResult>>) =>
        Object.entries(results).map(([key, result]) => ({
          ...{ ...row, level, item_key: key, ...resultCells(result) },
        }));
      return [...rowsOf('subtheme', part.subthemes), ...rowsOf('statement', part.statements)];
    }),
  );
}

/** What leaders of 2020 remember; no row in rounds that did not ask them. */
export function recollection({
  publication: { recollection: asked },
  questionnaire,
}: WholeRound): Row[] {
  if (!asked) return [];
  return questionnaire.themes.map(({ key }): Row => {
    const row = { level: 'theme', item_key: key };
    if (asked.status === 'withheld') return { ...row, ...withheldCells(asked) };
    const theme = asked.themes[key];
    if (theme?.status !== 'shown') return { ...row, ...(theme ? withheldCells(theme) : {}) };
    const { better, worse } = theme;
    return {
      ...{ ...row, status: 'shown', answered: asked.answered },
      ...{ better_low: better.low, better_high: better.high },
      ...(worse ? { worse_low: worse.low, worse_high: worse.high } : {}),
    };
  });
}

export function associations({ publication }: WholeRound): Row[] {
  return Object.entries(publication.associations ?? {}).map(
    ([key, result]: [string, Association]) => {
      const row = { level: 'theme', item_key: key };
      if (result.status === 'withheld') return { ...row, ...withheldCells(result) };
      const { answered, value, interval } = result;
      const figures = { status: 'shown', association: value, ...intervalCells(interval) };
      return { ...row, ...figures, leaders_at_least: answered };
    },
  );
}
