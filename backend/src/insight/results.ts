import type { PublicationSummary } from '@ledelsespuls/contracts/bodies/publication-summary';
import type { BaselineComparison } from '../comparison/comparison';
import type { Headlines } from '../comparison/headline';
import type { RoundComparison } from '../comparison/round-comparison';
import type { Trends } from '../comparison/trend';
import type { Publication, PublishedGroup, ShownGroup } from '../publication/publication';
import type { Questionnaire, Subtheme } from '../questionnaire/questionnaire';
import type { EvidenceDto } from './insight.dto';

type Breakdown = Publication['breakdowns'][number];
type SummaryOf<Group> = Group extends ShownGroup ? Omit<Group, 'statements'> : Group;

/** A publication without what a single subtheme's page shows: statements, breakdowns, comments. */
export interface PublicationOverview extends Pick<
  Publication,
  'method' | 'round' | 'minimum' | 'associations'
> {
  readonly groups: readonly SummaryOf<PublishedGroup>[];
}

/** One published round with all that it is held against. */
export interface WholeRound {
  readonly publication: Publication;
  readonly questionnaire: Questionnaire;
  readonly comparison: BaselineComparison;
  /** Beside the last round of its kind before it, or else the last one; null for the first. */
  readonly change: RoundComparison | null;
  /**
   * The share that the earlier round had on the very statements that `comparison` rests on, by theme
   * or subtheme key, then by group key; only where `change` is shown.
   */
  readonly earlierShares: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What to leave with: beside 2020, and beside the earlier round. */
  readonly headlines: { readonly baseline: Headlines; readonly change: Headlines };
}

/** All that the overview stands on: one round, its themes and subthemes. */
export interface Results {
  /** Published rounds, newest first. */
  readonly publications: readonly PublicationSummary[];
  /** The round asked for, or the newest; null where none is published. */
  readonly round:
    (Omit<WholeRound, 'publication'> & { readonly publication: PublicationOverview }) | null;
}

/** A round beside 2020, also in words. */
export interface WordedComparison extends BaselineComparison {
  readonly headlines: Headlines;
}

/** A round beside an earlier one, also in words. */
export interface WordedChange extends RoundComparison {
  readonly headlines: Headlines;
}

/** All that a subtheme's page stands on besides. */
export interface SubthemeResults {
  /** By group key, then by statement key; only groups that are shown. */
  readonly statements: Readonly<Record<string, ShownGroup['statements']>>;
  readonly breakdowns: readonly Breakdown[];
  readonly comparison: BaselineComparison['items'];
  readonly change: RoundComparison['items'];
  readonly trends: Trends;
  readonly evidence: EvidenceDto;
}

export function overviewOf(publication: Publication): PublicationOverview {
  const { method, round, minimum, groups, associations } = publication;
  return {
    method,
    round,
    minimum,
    ...(associations ? { associations } : {}),
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

/** The round that another is held against when nobody chose one: the last of its kind before it, or else the last. */
export function previousRound<
  Round extends Pick<PublicationSummary, 'roundKey' | 'kind' | 'closedOn'>,
>(rounds: readonly Round[], roundKey: string): Round | null {
  const round = rounds.find((one) => one.roundKey === roundKey);
  if (!round) return null;
  const earlier = rounds
    .filter(({ closedOn }) => closedOn < round.closedOn)
    .sort((a, b) => (a.closedOn < b.closedOn ? 1 : -1));
  return earlier.find(({ kind }) => kind === round.kind) ?? earlier[0] ?? null;
}
