import type { PublishedGroup, ShownGroup } from '../../publication/publication';
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg';
import { effectiveSampleSize } from '../../statistics/effective-sample-size';
import { largestWhere } from '../../statistics/largest-where';
import { differencePValue, type EstimatedShare } from '../../statistics/share-difference';
import type { Change, ChangedItem, RoundComparison } from './round-comparison';

/** Differences of fewer points are of no importance, by COPSOQ Sweden's guidance. */
const LEAST_CHANGE = 0.05;
/** The share of the called changes that may be called wrongly. */
const FALSE_DISCOVERY_RATE = 0.1;
/** A change whose own 95 % interval holds 0 is never called. */
const LARGEST_P = 0.05;
/** In groups with fewer answers no change is called: there only a landslide could be told apart. */
const FEWEST_ANSWERS = 15;
/** Ends that lie closer are one: 0.55 − 0.5 is a hair more than 0.05 in binary. */
const TOUCHING = 1e-9;

type Compared = Extract<Change, { status: 'compared' }>;

/** A change before it is known how many others it stands among. */
export type RawChange =
  | Exclude<Change, { status: 'compared' }>
  | (Omit<Compared, 'adjusted' | 'direction'> & { readonly pValue: number });

export interface RawItem extends Omit<ChangedItem, 'cells'> {
  readonly cells: Readonly<Record<string, RawChange>>;
}

type GroupPair = readonly [earlier: PublishedGroup, later: PublishedGroup];

/**
 * Says which changes can be told from noise. The changes of one level in one group are one
 * family, as a reader sees them on one screen, the overall statement among the themes; its p-values are adjusted by Benjamini and Hochberg. A change is called where that is at most 10 %, its own 95 %
 * interval leaves 0 out, it is 5 points or more, and the group has 15 answers or more in both rounds.
 */
export function callChanges(
  items: readonly RawItem[],
  pairs: readonly GroupPair[],
): Pick<RoundComparison, 'items' | 'minimumDetectableChange'> {
  const familyOf = (level: RawItem['level'], groupKey: string) =>
    `${level === 'overall' ? 'theme' : level}/${groupKey}`;
  const families = new Map<string, Family>();
  for (const { level, cells } of items) {
    for (const [groupKey, cell] of Object.entries(cells)) {
      if (!isLargeEnough(cell)) continue;
      const name = familyOf(level, groupKey);
      const family = families.get(name) ?? new Map<RawChange, number>();
      families.set(name, family.set(cell, cell.pValue));
    }
  }
  for (const family of families.values()) adjust(family);
  return {
    items: items.map(({ level, key, parentKey, cells }) => ({
      level,
      key,
      parentKey,
      cells: Object.fromEntries(
        Object.entries(cells).map(([groupKey, cell]) => [
          groupKey,
          called(cell, families.get(familyOf(level, groupKey))?.get(cell) ?? null),
        ]),
      ),
    })),
    minimumDetectableChange: Object.fromEntries(
      pairs.map((pair) => {
        const family = families.get(familyOf('subtheme', pair[1].key));
        return [pair[1].key, family ? minimumDetectableChange(pair, family) : null];
      }),
    ),
  };
}

/** p-values of the changes that are called together, adjusted in place. */
type Family = Map<RawChange, number>;

function adjust(family: Family): void {
  const adjusted = benjaminiHochberg([...family.values()]);
  for (const [place, cell] of [...family.keys()].entries()) family.set(cell, adjusted[place]!);
}

function isLargeEnough(cell: RawChange): cell is Extract<RawChange, { status: 'compared' }> {
  return cell.status === 'compared' && cell.answered >= FEWEST_ANSWERS;
}

function called(cell: RawChange, adjusted: number | null): Change {
  if (cell.status !== 'compared') return cell;
  const { pValue, ...change } = cell;
  const isCalled =
    adjusted !== null &&
    adjusted <= FALSE_DISCOVERY_RATE &&
    pValue <= LARGEST_P &&
    Math.abs(change.change) > LEAST_CHANGE - TOUCHING;
  const direction = change.change > 0 ? 'higher' : 'lower';
  return { ...change, adjusted, direction: isCalled ? direction : 'cannot-be-told-apart' };
}

/** What one more change in the family would have had to be, from 50 %, where shares are least certain. */
function minimumDetectableChange([earlier, later]: GroupPair, family: Family): number | null {
  if (earlier.status === 'withheld' || later.status === 'withheld') return null;
  if (Math.min(earlier.answered, later.answered) < FEWEST_ANSWERS) return null;
  const calledAlready = [...family.values()].filter((p) => p <= FALSE_DISCOVERY_RATE).length;
  const share = Math.min(1, (calledAlready + 1) / family.size);
  const limit = Math.min(LARGEST_P, FALSE_DISCOVERY_RATE * share);
  const around = (share: number, { answered, invited }: ShownGroup): EstimatedShare => ({
    low: share,
    high: share,
    size: effectiveSampleSize(answered, invited),
  });
  const isNoise = (change: number) =>
    differencePValue(around(0.5 - change / 2, earlier), around(0.5 + change / 2, later)) > limit;
  return Math.max(LEAST_CHANGE, largestWhere(isNoise, 1));
}
