import type { BaselineNumber } from '../../baseline/bands/baseline-bands';
import { meanDistance } from '../../statistics/intervals/composite-interval';
import { conditionSize } from '../../statistics/condition-size';
import {
  differenceInterval,
  differencePValue,
  estimateShare,
} from '../../statistics/intervals/share-difference';
import type { ShownGroup } from '../../publication/publication';
import type { Statement } from '../../questionnaire/questionnaire';
import { scoredStatements, statementsOf } from '../../questionnaire/questionnaire-lookups';
import { callChanges, type RawChange, type RawItem } from '../between-rounds/call-changes';
import type { AskedPublication } from '../between-rounds/compare-rounds';
import type { BaselineComparison, ComparedCell, ComparedItem } from '../comparison';
import { concernedOf, conditionShare, type ShownStatement } from '../estimated-share';

const KOMMUNEN = 'kommunen';
/** Whether the same people answered in 2020 is not known, so nothing of theirs is taken to go together. */
const NO_RETEST = 0;

type Compared = Extract<ComparedCell, { status: 'compared' }>;

/**
 * Adds the change since the municipality's own figure of 2020 to each cell that has one, called by the very rule on changes
 * between two rounds: what moved since then in conditions, with families by theme and nothing said of a single statement.
 */
export function withNumberChanges(
  comparison: BaselineComparison,
  { publication, questionnaire }: AskedPublication,
  numbers: readonly BaselineNumber[],
): BaselineComparison {
  if (numbers.length === 0) return comparison;
  const groups = new Map(
    publication.groups.flatMap((group) => (group.status === 'shown' ? [[group.key, group]] : [])),
  );
  const statements = statementsOf(questionnaire);
  const partsOf = ({ level, key }: ComparedItem): string[][] => {
    if (level === 'statement') return [statements.filter((one) => one.key === key).map(keyOf)];
    return questionnaire.themes
      .flatMap((theme) =>
        theme.subthemes.filter((subtheme) => (level === 'theme' ? theme : subtheme).key === key),
      )
      .map((subtheme) => scoredStatements(subtheme.statements).map(keyOf));
  };
  const raw = comparison.items.map((item): RawItem => ({
    ...item,
    cells: Object.fromEntries(
      Object.entries(item.cells).flatMap(([groupKey, cell]): [string, RawChange][] => {
        const group = groups.get(groupKey);
        if (!group || cell.status !== 'compared' || cell.band.basis !== 'numbers') return [];
        const answered = numberOf(numbers, item.key, group)?.answered;
        if (answered === undefined) return [];
        return [[groupKey, changeSince(cell, answered, shownParts(partsOf(item), group), group)]];
      }),
    ),
  }));
  const called = callChanges(raw).items;
  return {
    ...comparison,
    items: comparison.items.map((item, place) => ({
      ...item,
      cells: Object.fromEntries(
        Object.entries(item.cells).map(([groupKey, cell]): [string, ComparedCell] => {
          const change = called[place]!.cells[groupKey];
          if (cell.status !== 'compared' || change?.status !== 'compared') return [groupKey, cell];
          const { interval, adjusted, grade } = change;
          const sinceNumber = { change: change.change, interval, adjusted, grade };
          return [groupKey, { ...cell, sinceNumber }];
        }),
      ),
    })),
  };
}

const keyOf = ({ key }: { readonly key: string }) => key;

function numberOf(numbers: readonly BaselineNumber[], itemKey: string, group: ShownGroup) {
  const of = (groupKey: string) =>
    numbers.find((one) => one.itemKey === itemKey && one.groupKey === groupKey);
  return of(group.baselineScope ?? KOMMUNEN) ?? of(KOMMUNEN);
}

function shownParts(parts: readonly (readonly string[])[], { statements }: ShownGroup) {
  return parts
    .map((keys) =>
      keys.flatMap((key): ShownStatement[] => {
        const result = statements[key];
        return result?.status === 'shown' ? [result] : [];
      }),
    )
    .filter((shown) => shown.length > 0);
}

function changeSince(
  { share, band, statementsAsked }: Compared,
  answeredThen: number,
  parts: readonly (readonly ShownStatement[])[],
  { invited }: ShownGroup,
): RawChange {
  const earlier = band.likely.low;
  const before = estimateShare({ low: earlier, high: earlier }, answeredThen);
  const now = conditionShare(parts, invited, NO_RETEST);
  const errorNow = meanDistance(
    parts.map((results) => meanDistance(results.map((result) => errorOf(result, invited)))),
  );
  const standardError = Math.hypot(0.5 / Math.sqrt(answeredThen), errorNow);
  const answered = parts.flat().map((result) => result.answered);
  return {
    status: 'compared',
    change: {
      ...{ status: 'compared', earlier, later: share, change: share - earlier },
      interval: differenceInterval(before, now),
      answered: Math.min(answeredThen, ...answered),
      isApproximate: now.low !== now.high,
      ...{ statementsCompared: answered.length, statementsAsked },
    },
    pValue: differencePValue(before, now),
    resolution: { width: (now.high - now.low) / 2, standardError, testedError: standardError },
  };
}

function errorOf(result: ShownStatement, invited: number): number {
  const size = conditionSize(result.answered, concernedOf(result, invited), NO_RETEST);
  return 0.5 / Math.sqrt(size);
}

/** Whether the municipality's own figure stands in for the report's words on a statement in a group. */
export function replacedByNumbers({ items }: BaselineComparison) {
  const cells = new Map(
    items.flatMap((item) => (item.level === 'statement' ? [[item.key, item.cells]] : [])),
  );
  return ({ key }: Pick<Statement, 'key'>, group: Pick<ShownGroup, 'key'>): boolean => {
    const cell = cells.get(key)?.[group.key];
    return cell?.status === 'compared' && cell.band.basis === 'numbers';
  };
}
