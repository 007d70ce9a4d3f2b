import type { ScaleResult, ShownGroup, StatementResult } from '../publication/publication';
import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import { findSubtheme, statementsOf } from '../questionnaire/questionnaire-lookups';
import type { AskedPublication } from './compare-rounds';
import type { Trend, TrendPoint, Trends, TrendSeries } from './trend';

interface Asked {
  readonly level: Trend['level'];
  readonly key: string;
}

/**
 * A subtheme, its theme and its statements over all rounds. A subtheme's level hangs on which
 * statements it is the mean of, and a pulse asks fewer, so only points on the same statements make one
 * series. Earlier words of a statement are a series of their own. A round that asked nothing of an item
 * has no point; one whose figure is withheld has a point that says so.
 * @param rounds in any order
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
  const ordered = [...rounds].sort((a, b) =>
    a.publication.round.closedOn < b.publication.round.closedOn ? -1 : 1,
  );
  const items: Asked[] = [
    { level: 'theme', key: found.theme.key },
    { level: 'subtheme', key: found.subtheme.key },
    ...found.subtheme.statements.map(({ key }): Asked => ({ level: 'statement', key })),
  ];
  return {
    rounds: ordered.map(({ publication: { round } }) => {
      const { key, name, kind, closedOn, simulated } = round;
      return { key, name, kind, closedOn, simulated };
    }),
    trends: items.map((item) => trendOf(item, ordered)),
  };
}

function trendOf(item: Asked, rounds: readonly AskedPublication[]): Trend {
  const wordings = item.level === 'statement' ? earlierKeys(item.key, rounds) : [item.key];
  const groups = new Map<string, Map<string, TrendPoint[]>>();
  for (const { publication, questionnaire } of rounds) {
    for (const key of wordings) {
      const asked = statementsAsked({ ...item, key }, questionnaire);
      if (asked.length === 0) continue;
      for (const group of publication.groups) {
        const result = group.status === 'shown' ? resultOf({ ...item, key }, group) : group;
        if (!result) continue;
        const point: TrendPoint =
          result.status === 'shown'
            ? { roundKey: publication.round.key, status: 'shown', ...figureOf(result) }
            : { roundKey: publication.round.key, status: 'withheld', reason: result.reason };
        const leftOut = 'leftOut' in result ? (result.leftOut ?? []) : [];
        const basis = asked.filter((statement) => !leftOut.includes(statement)).join(' ');
        const series = groups.get(group.key) ?? new Map<string, TrendPoint[]>();
        groups.set(group.key, series);
        series.set(basis, [...(series.get(basis) ?? []), point]);
      }
    }
  }
  const place = new Map(rounds.map(({ publication }, index) => [publication.round.key, index]));
  const newest = ({ points }: TrendSeries) => place.get(points.at(-1)!.roundKey)!;
  return {
    ...item,
    isReworded: wordings.length > 1,
    groups: Object.fromEntries(
      [...groups].map(([groupKey, series]) => [
        groupKey,
        [...series]
          .map(([basis, points]): TrendSeries => ({ statements: basis.split(' '), points }))
          .sort((a, b) => newest(b) - newest(a)),
      ]),
    ),
  };
}

/** A statement's key and those that it follows, as far as any of the rounds says. */
function earlierKeys(key: string, rounds: readonly AskedPublication[]): string[] {
  const follows = new Map(
    rounds.flatMap(({ questionnaire }) =>
      statementsOf(questionnaire).flatMap((one): [string, string][] =>
        one.follows ? [[one.key, one.follows]] : [],
      ),
    ),
  );
  const keys = [key];
  for (let next = follows.get(key); next && !keys.includes(next); next = follows.get(next)) {
    keys.push(next);
  }
  return keys;
}

/** Keys of the statements that a round asked of an item, in an order that does not hang on the questionnaire's. */
function statementsAsked({ level, key }: Asked, { themes }: Questionnaire): string[] {
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
  return { theme: group.themes, subtheme: group.subthemes, statement: group.statements }[level][
    key
  ];
}

function figureOf(result: Extract<StatementResult | ScaleResult, { status: 'shown' }>) {
  const { value, range, interval } = result.favourable;
  return { share: value, ...(range ? { range } : {}), interval, answered: result.answered };
}
