import type { PublicationSummary } from '@ledelsespuls/contracts/bodies/results/publication-summary';
import type {
  Publication,
  PublicationOverview,
} from '@ledelsespuls/contracts/bodies/results/publication';
import type { Since2020 } from '@ledelsespuls/contracts/bodies/results/since-2020';
import type { RoundResults, SubthemeResults } from '@ledelsespuls/contracts/bodies/results/results';
import { compareRounds, type AskedPublication } from '../comparison/between-rounds/compare-rounds';
import type { BaselineComparison } from '../comparison/comparison';
import { overallTrendOf } from '../comparison/between-rounds/trends-of';
import { baselineHeadlines, changeHeadlines } from '../comparison/headline';
import { highlightsOf } from '../comparison/highlights/highlights';
import { earlierShares } from './earlier-shares';
import type { Subtheme } from '../questionnaire/questionnaire';

/** One published round with all that it is held against. */
export type WholeRound = Omit<RoundResults, 'publication'> & {
  readonly publication: Publication;
};

/**
 * @param earlier the round that it is held against; null for the first
 * @param before all rounds before it, oldest first
 */
export function wholeRound(
  later: AskedPublication,
  earlier: AskedPublication | null,
  before: readonly AskedPublication[],
  comparison: BaselineComparison,
  since2020: Since2020,
): WholeRound {
  const change = earlier && compareRounds(earlier, later);
  return {
    ...later,
    comparison,
    since2020,
    change,
    earlierShares: change ? earlierShares(later.publication, change) : {},
    headlines: {
      baseline: baselineHeadlines(comparison, since2020),
      change: change ? changeHeadlines(change) : {},
    },
    highlights: highlightsOf(later.publication, later.questionnaire, change),
    overallTrend: overallTrendOf([...before, later], later.questionnaire),
  };
}

export function overviewOf(publication: Publication): PublicationOverview {
  const { method, round, minimum, groups, associations, recollection } = publication;
  return {
    method,
    round,
    minimum,
    ...(associations ? { associations } : {}),
    ...(recollection ? { recollection } : {}),
    groups: groups.map((group) => {
      if (group.status === 'withheld') return group;
      const { key, name, kind, parentKey, baselineScope, status, comparable } = group;
      const { invited, answered, subthemes, themes, overall } = group;
      return {
        ...{ key, name, kind, parentKey, baselineScope, status },
        ...{ invited, answered, subthemes, themes, overall },
        ...(comparable ? { comparable } : {}),
      };
    }),
  };
}

/** The part of a publication that speaks of some statements and of the subtheme they belong to. */
export function statementsOfSubtheme(
  { groups, breakdowns }: Publication,
  subtheme: Subtheme,
): Pick<SubthemeResults, 'statements' | 'breakdowns'> {
  const keys = new Set(subtheme.statements.map(({ key }) => key));
  const picked = <Result>(results: Readonly<Record<string, Result>>) =>
    Object.fromEntries(Object.entries(results).filter(([key]) => keys.has(key)));
  return {
    statements: Object.fromEntries(
      groups.flatMap((group) =>
        group.status === 'shown' ? [[group.key, picked(group.statements)]] : [],
      ),
    ),
    breakdowns: breakdowns.map(({ key, name, groups: parts }) => ({
      key,
      name,
      groups: parts.map((part) =>
        part.status === 'withheld'
          ? part
          : {
              ...part,
              statements: picked(part.statements),
              subthemes: { [subtheme.key]: part.subthemes[subtheme.key]! },
            },
      ),
    })),
  };
}

/**
 * The rounds before one, the last first: those that closed before it, and of those that closed on its day the ones
 * that were published before it.
 * @param rounds newest first, as `listPublications` orders them
 */
export function roundsBefore<Round extends Pick<PublicationSummary, 'roundKey' | 'closedOn'>>(
  rounds: readonly Round[],
  roundKey: string,
): Round[] {
  const place = rounds.findIndex((one) => one.roundKey === roundKey);
  const round = rounds[place];
  if (!round) return [];
  return rounds
    .filter(
      ({ closedOn }, index) =>
        closedOn < round.closedOn || (closedOn === round.closedOn && index > place),
    )
    .sort((a, b) => (a.closedOn === b.closedOn ? 0 : a.closedOn < b.closedOn ? 1 : -1));
}

/** The round that another is held against when nobody chose one: the last of its kind before it, or else the last. */
export function previousRound<
  Round extends Pick<PublicationSummary, 'roundKey' | 'kind' | 'closedOn'>,
>(rounds: readonly Round[], roundKey: string): Round | null {
  const kind = rounds.find((one) => one.roundKey === roundKey)?.kind;
  const earlier = roundsBefore(rounds, roundKey);
  return earlier.find((one) => one.kind === kind) ?? earlier[0] ?? null;
}
