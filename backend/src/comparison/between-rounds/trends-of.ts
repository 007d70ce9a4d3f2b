import type {
  Publication,
  ScaleResult,
  ShownGroup,
  StatementResult,
} from '../../publication/publication';
import { shareBase, themeParts } from '../../publication/method';
import type { Questionnaire, Statement } from '../../questionnaire/questionnaire';
import { findSubtheme, statementsOf } from '../../questionnaire/questionnaire-lookups';
import type { AskedPublication } from './compare-rounds';
import { linesOf, type GroupLine } from './group-lines';
import type { OverallTrend, Trend, TrendPoint, TrendRound, Trends, TrendSeries } from './trend';

type Lines = ReadonlyMap<string, readonly GroupLine[]>;

interface Asked {
  readonly level: Trend['level'] | 'overall';
  readonly key: string;
}

/**
 * A subtheme, its theme and its statements over all rounds. A subtheme's level hangs on which
 * statements it is the mean of, and a pulse asks fewer, so only points on the same statements, with shares of
 * the same base, make one series; and a theme's level on what it is the mean of. Earlier words of a statement are a series of their own, and so is what a group was before it
 * was merged or split; under another name or in another place it goes on. A round that asked nothing of an item
 * has no point; one whose figure is withheld has a point that says so.
 * @param rounds oldest first
 * @param latest the questionnaire whose subtheme it is
 * @returns null where it has no such subtheme
 */
export function trendsOf(
  rounds: readonly AskedPublication[],
  latest: Questionnaire,
  keyOrSlug: string,
): Trends | null {
  const found = findSubtheme(latest, keyOrSlug);
  if (!found) return null;
  const items: Pick<Trend, 'level' | 'key'>[] = [
    { level: 'theme', key: found.theme.key },
    { level: 'subtheme', key: found.subtheme.key },
    ...found.subtheme.statements.map(({ key }) => ({ level: 'statement' as const, key })),
  ];
  const lines = linesIn(rounds);
  return {
    rounds: roundsOf(rounds),
    trends: items.map((item) => {
      const { keys, isTurned } =
        item.level === 'statement'
          ? earlierWordings(item.key, rounds)
          : { keys: [item.key], isTurned: false };
      const groups = groupsOf(item, keys, rounds, lines);
      return { ...item, isReworded: keys.length > 1, isTurned, groups };
    }),
    predecessors: predecessorsIn(rounds.map(({ publication }) => publication)),
  };
}

/**
 * The overall statement over all rounds, by the same rules.
 * @param rounds oldest first
 */
export function overallTrendOf(
  rounds: readonly AskedPublication[],
  { overall }: Questionnaire,
): OverallTrend {
  const item: Asked = { level: 'overall', key: overall.key };
  return {
    rounds: roundsOf(rounds),
    groups: groupsOf(item, [overall.key], rounds, linesIn(rounds)),
  };
}

function roundsOf(rounds: readonly AskedPublication[]): TrendRound[] {
  return rounds.map(({ publication: { round } }) => {
    const { key, name, kind, closedOn, simulated } = round;
    return { key, name, kind, closedOn, simulated };
  });
}

function linesIn(rounds: readonly AskedPublication[]): Lines {
  const publications = rounds.map(({ publication }) => publication);
  const keys = new Set(publications.flatMap(({ groups }) => groups.map(({ key }) => key)));
  return new Map([...keys].map((key) => [key, linesOf(key, publications)]));
}

function groupsOf(
  item: Asked,
  wordings: readonly string[],
  rounds: readonly AskedPublication[],
  lines: Lines,
): Trend['groups'] {
  return Object.fromEntries(
    [...lines].flatMap(([groupKey, ofGroup]): [string, TrendSeries[]][] => {
      const series = ofGroup.flatMap((line) => seriesOf(line, item, wordings, rounds));
      return series.length > 0 ? [[groupKey, series]] : [];
    }),
  );
}

/** A line cut into pieces that rest on the same statements, the one with the newest point first. */
function seriesOf(
  line: GroupLine,
  item: Asked,
  wordings: readonly string[],
  rounds: readonly AskedPublication[],
): TrendSeries[] {
  const nameNow = [...line.groups.values()][0]?.name;
  const series = new Map<string, TrendPoint[]>();
  for (const { publication, questionnaire } of rounds) {
    const group = line.groups.get(publication.round.key);
    if (!group) continue;
    const place = {
      roundKey: publication.round.key,
      ...(group.name === nameNow ? {} : { formerName: group.name }),
    };
    for (const key of wordings) {
      const asked = statementsAsked({ ...item, key }, questionnaire);
      if (asked.length === 0) continue;
      const result = group.status === 'shown' ? resultOf({ ...item, key }, group) : group;
      if (!result) continue;
      const point: TrendPoint =
        result.status === 'shown'
          ? { ...place, status: 'shown', ...figureOf(result) }
          : { ...place, status: 'withheld', reason: result.reason };
      const leftOut =
        result.status === 'shown' && 'leftOut' in result ? (result.leftOut ?? []) : [];
      const basis = asked.filter((statement) => !leftOut.includes(statement)).join(' ');
      const { method } = publication;
      const parts = item.level === 'theme' ? themeParts(method) : '';
      const sort = `${shareBase(method)}/${parts} ${basis}`;
      series.set(sort, [...(series.get(sort) ?? []), point]);
    }
  }
  const place = new Map(rounds.map(({ publication }, index) => [publication.round.key, index]));
  const newest = ({ points }: TrendSeries) => place.get(points.at(-1)!.roundKey)!;
  return [...series]
    .map(([sort, points]): TrendSeries => ({
      ...(line.predecessor ? { predecessor: line.predecessor } : {}),
      statements: sort.split(' ').slice(1),
      points,
    }))
    .sort((a, b) => newest(b) - newest(a));
}

/** What each group of the newest round was before, where a round is old enough to have it. */
function predecessorsIn(rounds: readonly Publication[]): Trends['predecessors'] {
  const [first, last] = [rounds[0], rounds.at(-1)];
  return Object.fromEntries(
    (last?.groups ?? []).flatMap(({ key, succeeds = [] }) => {
      const within = succeeds.filter(({ until }) => first && first.round.closedOn < until);
      return within.length > 0 ? [[key, within]] : [];
    }),
  );
}

/**
 * A statement's key and those that it follows, as far as any of the rounds says, and as far back as they ask the same way round:
 * agreeing that there is a problem and agreeing that there is none are no two points of one line.
 */
function earlierWordings(
  key: string,
  rounds: readonly AskedPublication[],
): { readonly keys: string[]; readonly isTurned: boolean } {
  const statements = new Map(
    rounds.flatMap(({ questionnaire }) =>
      statementsOf(questionnaire).map((one): [string, Statement] => [one.key, one]),
    ),
  );
  const isProblem = (one: string) => statements.get(one)?.problem ?? false;
  const keys = [key];
  for (
    let next = statements.get(key)?.follows;
    next && statements.has(next) && !keys.includes(next);
    next = statements.get(next)?.follows
  ) {
    if (isProblem(next) !== isProblem(key)) return { keys, isTurned: true };
    keys.push(next);
  }
  return { keys, isTurned: false };
}

/** Keys of the statements that a round asked of an item, in an order that does not hang on the questionnaire's. */
function statementsAsked({ level, key }: Asked, { themes, overall }: Questionnaire): string[] {
  if (level === 'overall') return overall.key === key ? [key] : [];
  const asked = themes.flatMap((theme) =>
    theme.subthemes.flatMap((subtheme) =>
      subtheme.statements.filter((statement: Statement) => {
        const keys = { theme: theme.key, subtheme: subtheme.key, statement: statement.key };
        return keys[level] === key;
      }),
    ),
  );
  return asked.map((statement) => statement.key).sort();
}

function resultOf(
  { level, key }: Asked,
  group: ShownGroup,
): StatementResult | ScaleResult | undefined {
  if (level === 'overall') return group.overall;
  return { theme: group.themes, subtheme: group.subthemes, statement: group.statements }[level][
    key
  ];
}

function figureOf(result: Extract<StatementResult | ScaleResult, { status: 'shown' }>) {
  const { value, range, interval } = result.favourable;
  return { share: value, ...(range ? { range } : {}), interval, answered: result.answered };
}
