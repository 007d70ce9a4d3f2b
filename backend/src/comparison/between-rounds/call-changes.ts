import { benjaminiBogomolov } from '../../statistics/benjamini-bogomolov';
import { upperQuantile, Z_95 } from '../../statistics/normal-quantile';
import { quantile } from '../../statistics/quantile';
import type { Change, ChangedItem, RoundComparison } from './round-comparison';

/** Differences of fewer points are of no importance, by COPSOQ Sweden's guidance. */
const LEAST_CHANGE = 0.05;
/** The share of the called changes that may be called wrongly, over the themes that something is called in. */
const FALSE_DISCOVERY_RATE = 0.1;
/** In groups with fewer answers no change is called: there only a landslide could be told apart. */
const FEWEST_ANSWERS = 15;
/** Ends that lie closer are one: 0.55 − 0.5 is a hair more than 0.05 in binary. */
const TOUCHING = 1e-9;
/** Normal quantile of being right four times in five. */
const Z_POWER = upperQuantile(0.2);
/** How often a subtheme shows a sign where nothing has changed: `tests/bench/changes.mjs`. */
const FALSE_SIGNS = 0.018;

type Compared = Extract<Change, { status: 'compared' }>;

/** How large a change must be to be found, in shares. */
export interface Resolution {
  /** What ranges take from it. */
  readonly width: number;
  /** Of the change, where shares are least certain. */
  readonly standardError: number;
  /** Of what it is tested on, in shares; smaller where that is mean points. */
  readonly testedError: number;
}

/** A change before it is known how many others it stands among. */
export type RawChange =
  | Exclude<Change, { status: 'compared' }>
  | {
      readonly status: 'compared';
      readonly change: Omit<Compared, 'adjusted' | 'grade'>;
      readonly pValue: number;
      readonly resolution: Resolution;
    };

type RawCompared = Extract<RawChange, { status: 'compared' }>;

export interface RawItem extends Omit<ChangedItem, 'cells'> {
  readonly cells: Readonly<Record<string, RawChange>>;
}

/**
 * Says which changes can be told from noise. In each group a theme and its subthemes are a family, and the overall
 * statement is one of its own; their p-values are adjusted by Benjamini and Bogomolov. A change is called where that is
 * at most 10 %, its own 95 % interval leaves 0 out, it is 5 points or more, and the group has 15 answers or
 * more in both rounds. One that is not called and meets the rest is a sign. Nothing is said of a single statement.
 */
export function callChanges(
  items: readonly RawItem[],
): Pick<RoundComparison, 'items' | 'minimumDetectableChange' | 'signsByChance'> {
  const groupKeys = [...new Set(items.flatMap(({ cells }) => Object.keys(cells)))];
  const adjusted = new Map<RawChange, number>();
  const smallest = new Map<string, number>();
  const byChance = new Map<string, number>();
  for (const groupKey of groupKeys) {
    const families = familiesOf(items, groupKey);
    const found = benjaminiBogomolov(
      families.map((family) => family.map(({ cell }) => cell.pValue)),
    );
    for (const [place, family] of families.entries()) {
      for (const [member, { cell }] of family.entries()) adjusted.set(cell, found[place]![member]!);
    }
    const needed = families.flatMap((family) =>
      family
        .filter(({ level }) => level === 'subtheme')
        .map(({ cell }) => detectableChange(cell.resolution, families.length * family.length)),
    );
    if (needed.length === 0) continue;
    smallest.set(groupKey, Math.min(1, quantile(needed, 0.5)!));
    byChance.set(groupKey, needed.length * FALSE_SIGNS);
  }
  const isPair = (groupKey: string) =>
    items.some(({ cells: { [groupKey]: cell } }) => cell && cell.status !== 'reorganised');
  const byGroup = (values: ReadonlyMap<string, number>) =>
    Object.fromEntries(groupKeys.filter(isPair).map((key) => [key, values.get(key) ?? null]));
  return {
    items: items.map(({ cells, ...item }) => ({
      ...item,
      cells: Object.fromEntries(
        Object.entries(cells).map(([groupKey, cell]) => [
          groupKey,
          graded(cell, adjusted.get(cell) ?? null),
        ]),
      ),
    })),
    minimumDetectableChange: byGroup(smallest),
    signsByChance: byGroup(byChance),
  };
}

interface Member {
  readonly level: RawItem['level'];
  readonly cell: RawCompared;
}

/** The changes of one group that may be called, by theme. */
function familiesOf(items: readonly RawItem[], groupKey: string): Member[][] {
  const families = new Map<string, Member[]>();
  for (const { level, key, parentKey, cells } of items) {
    const cell = cells[groupKey];
    if (level === 'statement' || !cell || !isLargeEnough(cell)) continue;
    const name = level === 'overall' ? level : `theme/${parentKey ?? key}`;
    families.set(name, [...(families.get(name) ?? []), { level, cell }]);
  }
  return [...families.values()];
}

function isLargeEnough(cell: RawChange): cell is RawCompared {
  return cell.status === 'compared' && cell.change.answered >= FEWEST_ANSWERS;
}

function graded(cell: RawChange, adjusted: number | null): Change {
  if (cell.status !== 'compared') return cell;
  const { change } = cell;
  const { low, high } = change.interval;
  const isSign =
    adjusted !== null && (low > 0 || high < 0) && Math.abs(change.change) > LEAST_CHANGE - TOUCHING;
  if (!isSign) return { ...change, adjusted, grade: 'none' };
  const isCalled = adjusted <= FALSE_DISCOVERY_RATE;
  const [up, down] = isCalled
    ? (['rose', 'fell'] as const)
    : (['sign-of-rise', 'sign-of-fall'] as const);
  return { ...change, adjusted, grade: change.change > 0 ? up : down };
}

/**
 * The change that would be called in four of five rounds, were it the only one: the p-value must then be as small
 * as so many tests ask of the first, and the interval must leave 0 out.
 */
function detectableChange(
  { width, standardError, testedError }: Resolution,
  tests: number,
): number {
  const called = (upperQuantile(FALSE_DISCOVERY_RATE / tests / 2) + Z_POWER) * testedError;
  const apart = (Z_95 + Z_POWER) * standardError;
  return Math.max(LEAST_CHANGE, width + Math.max(called, apart));
}
