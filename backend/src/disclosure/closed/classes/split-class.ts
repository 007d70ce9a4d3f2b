import type { CountRange } from '../../count-range';
import { askAbout } from '../ask/ask-about';
import { tightened, type ClassBounds } from './class-bounds';
import { laminarTree } from '../structure/laminar-tree';
import { NO_END } from '../ask/reply';
import { TreeCheck } from '../tree/tree-check';

/**
 * Fewest people of a class that must be in every rest beside a node that is asked about: two, so that whichever two people
 * are looked at, the check has counted with them.
 */
const FEWEST_IN_REST = 2;

/** Whether more than so many are of the asked class: of everybody (null), or of a part. */
export type MoreInClass = (part: number | null, threshold: number) => boolean;

/** What is asked of a part of a class. */
export interface AskedSplit {
  readonly bounds: ClassBounds;
  /** Whether a question was asked: of everybody, and of each part. */
  readonly isAsked: { readonly whole: boolean; readonly parts: readonly boolean[] };
}

/**
 * Asks how many of a class are of a smaller class inside it. Who is of the larger class is not known, only how many at
 * least in each part, whichever way of answering fits the page so far (`of`). The tree is checked with those fewest: more
 * people of the class only leave more possible, so each such way can still be split in a way that fits the
 * replies and gives any two people of the class either side.
 * @param of the larger class: everybody's bounds, then by part
 * @param mayBeAsked which parts are offered groups; the others are asked about together with everybody only
 */
export function splitClass(
  of: ClassBounds,
  people: readonly number[],
  mayBeAsked: readonly boolean[],
  moreThan: MoreInClass,
): AskedSplit {
  const alone = new TreeCheck(laminarTree([-1], [of.whole.low]));
  if (of.whole.low >= FEWEST_IN_REST) {
    askAbout(0, 1, alone, (_, threshold) => moreThan(null, threshold));
  }
  const joined = joinedParts(of, people, mayBeAsked);
  const ofParts = new TreeCheck(
    laminarTree(
      [-1, ...joined.map(() => 0)],
      [sumOfOthers(of.parts, joined), ...joined.map((part) => of.parts[part]!.low)],
    ),
  );
  ofParts.setRange(0, alone.askedRange(0));
  joined.forEach((part, at) => {
    askAbout(at + 1, 1, ofParts, (_, threshold) => moreThan(part, threshold));
  });
  const whole = alone.askedRange(0);
  const asked = of.parts.map((_, part) => {
    const at = joined.indexOf(part);
    return at < 0 ? { low: 0, high: NO_END } : ofParts.askedRange(at + 1);
  });
  return {
    bounds: tightened({
      whole: within(whole, of.whole),
      parts: asked.map((range, part) => within(range, of.parts[part]!)),
    }),
    isAsked: { whole: isSet(whole), parts: asked.map(isSet) },
  };
}

/** The offered parts with enough people of the class in them and beside them, those with the fewest first. */
function joinedParts(
  { parts }: ClassBounds,
  people: readonly number[],
  mayBeAsked: readonly boolean[],
): number[] {
  const joined = [...parts.keys()]
    .filter((part) => mayBeAsked[part] && parts[part]!.low >= FEWEST_IN_REST)
    .sort((one, other) => parts[one]!.low - parts[other]!.low || one - other);
  const isLeftOver = (part: number) => !joined.includes(part) && people[part]! > 0;
  while (
    joined.length > 0 &&
    [...parts.keys()].some(isLeftOver) &&
    sumOfOthers(parts, joined) < FEWEST_IN_REST
  ) {
    joined.shift();
  }
  return joined;
}

function sumOfOthers(parts: readonly CountRange[], joined: readonly number[]): number {
  return parts.reduce((sum, { low }, part) => sum + (joined.includes(part) ? 0 : low), 0);
}

function within({ low, high }: CountRange, outer: CountRange): CountRange {
  return { low, high: Math.min(high, outer.high) };
}

function isSet({ low, high }: CountRange): boolean {
  return low > 0 || high < NO_END;
}
