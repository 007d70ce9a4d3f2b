import type { CountRange } from '../../count-range';
import { PairCover } from '../crossing/pair-cover';

/** A unit of this round that also was one in the round before, with some other people. */
export interface ChangedGroup {
  /** Its node in this round's tree. */
  readonly node: number;
  /** People who answered both rounds in it, this round only, and the round before only. */
  readonly stayed: number;
  readonly joined: number;
  readonly left: number;
  /** What the round before published of it on the statement. */
  readonly earlier: CountRange;
}

/** Larger groups hide a few who changed; where more changed, they hide each other. */
const SMALL = 20;
const FEW = 4;

/** Whether the few who joined or left could be read off from two rounds by somebody who takes the others' answers for unchanged. */
export function isWatched({
  stayed,
  joined,
  left,
}: Pick<ChangedGroup, 'stayed' | 'joined' | 'left'>): boolean {
  const changed = joined + left;
  return changed > 0 && changed <= FEW && stayed + joined < SMALL;
}

/**
 * Whether the group's figures of both rounds together, were all who stayed to answer as before, leave every two people of the group every side:
 * or cannot be at all, so that it is plain that somebody has changed. Every way of answering is tried, by how many of
 * those who stayed, joined and left are on the named side.
 * The other groups' figures are not held together: who takes them for unchanged too can learn more from kommunen's.
 * @param range what this round says of the group
 */
export function isClosedOverTime(
  { stayed, joined, left, earlier }: ChangedGroup,
  range: CountRange,
): boolean {
  const people = [stayed, joined, left];
  const cover = new PairCover(people.map((count) => ({ people: count })));
  let isPossible = false;
  for (let ofStayed = 0; ofStayed <= stayed; ofStayed += 1) {
    for (let ofJoined = 0; ofJoined <= joined; ofJoined += 1) {
      if (!isIn(ofStayed + ofJoined, range)) continue;
      for (let ofLeft = 0; ofLeft <= left; ofLeft += 1) {
        if (!isIn(ofStayed + ofLeft, earlier)) continue;
        isPossible = true;
        cover.add(Int32Array.of(ofStayed, ofJoined, ofLeft));
      }
    }
  }
  return !isPossible || cover.isComplete();
}

function isIn(count: number, { low, high }: CountRange): boolean {
  return low <= count && count <= high;
}
