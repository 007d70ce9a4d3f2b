import type { CountRange } from '../../count-range';
import type { AskedPage } from '../ask/asked-page';
import type { CrossingRanges } from './crossing-ranges';
import type { Draw } from './draw';
import { MARGIN } from './margin';
import { WorldRepair, type Limits } from './repair-world';
import { NO_END } from '../ask/reply';
import { drawTreeWorld } from './tree-world';
import type { World } from './world';

/** Steps of a search at least, and more for each person by whom the group lies outside. */
const FEWEST_STEPS = 200;
const STEPS_EACH = 20;

/**
 * Proves pages with crossing groups to be closed by one central world: answers within the ranges of a closed tree
 * that stay `MARGIN` away from every end that a reply has set for a crossing group. From there any two people can
 * be turned within the tree by at most two exchanges of two people (nested ranges make an M♮-convex set,
 * Murota 2003), and an exchange changes the count of any group by at most one.
 */
export class CentralPage implements AskedPage {
  /** The limits that a central world must keep. */
  private readonly inner: Limits;
  private readonly cells: Limits;
  private readonly repair: WorldRepair;
  private world: World;
  private tried: { readonly asked: CountRange; readonly world: World }[] = [];

  constructor(
    private readonly ranges: CrossingRanges,
    draw: Draw,
  ) {
    const { structure, asked } = ranges;
    this.inner = { low: asked.low.slice(), high: asked.high.slice() };
    this.cells = anyOf(structure.cells);
    this.repair = new WorldRepair(structure, draw);
    this.world = drawTreeWorld(structure, ranges.tree, draw);
  }

  askedRange(group: number): CountRange {
    return this.ranges.askedRange(group);
  }

  impliedRange(group: number): CountRange {
    return this.ranges.impliedRange(group);
  }

  staysClosed(group: number, asked: CountRange): boolean {
    const before = this.innerRange(group);
    this.setInner(group, asked);
    const world = this.world.copy();
    const count = world.counts[group]!;
    const { low, high } = this.innerRange(group);
    const steps = FEWEST_STEPS + STEPS_EACH * Math.max(0, low - count, count - high);
    const isFound = this.repair.mend(world, this.inner, this.cells, steps);
    [this.inner.low[group], this.inner.high[group]] = [before.low, before.high];
    if (isFound) this.tried.push({ asked, world });
    return isFound;
  }

  /** @throws RangeError for a range that `staysClosed` has not found to be closed */
  setRange(group: number, asked: CountRange): void {
    const found = this.tried.findLast(
      (one) => one.asked.low === asked.low && one.asked.high === asked.high,
    );
    if (!found) throw new RangeError('only a range that leaves the page closed can be set');
    this.tried = [];
    this.world = found.world;
    this.ranges.set(group, asked);
    this.setInner(group, asked);
  }

  private innerRange(group: number): CountRange {
    return { low: this.inner.low[group]!, high: this.inner.high[group]! };
  }

  /** Where no reply has set an end nothing is known, and nothing needs to be kept away from. */
  private setInner(group: number, { low, high }: CountRange): void {
    this.inner.low[group] = low > 0 ? low + MARGIN : 0;
    this.inner.high[group] = high < NO_END ? high - MARGIN : NO_END;
  }
}

/** Cells in which anybody may answer anything. */
export function anyOf(cells: readonly { readonly people: number }[]): Limits {
  return {
    low: new Int32Array(cells.length),
    high: Int32Array.from(cells.map(({ people }) => people)),
  };
}
