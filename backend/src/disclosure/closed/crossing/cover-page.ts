import type { CountRange } from '../../count-range';
import type { AskedPage } from '../ask/asked-page';
import { anyOf } from './central-page';
import type { CrossingRanges } from './crossing-ranges';
import type { Draw } from './draw';
import { NearWorlds } from './near-worlds';
import { PairCover, type Way } from './pair-cover';
import { WorldRepair, type Limits } from './repair-world';
import { drawTreeWorld } from './tree-world';
import type { World } from './world';

const FIRST_WORLDS = 24;
/** Worlds that are kept for the next page. */
const MOST_WORLDS = 100;
/** Worlds from which a way is looked for before it counts as impossible. */
const STARTS = 6;
/** People turned by chance at half of them, so that worlds do not become too much alike. */
const TURNED = 3;

/**
 * Proves pages with crossing groups to be closed by showing, for every two people and every two sides, a world
 * within all ranges in which they have them. Worlds found for one page are mended for the next.
 */
export class CoverPage implements AskedPage {
  private worlds: readonly World[];
  private readonly cells: Limits;
  private readonly near: NearWorlds;
  private readonly empty: PairCover;
  private readonly repair: WorldRepair;
  private readonly steps: number;
  private tried: { readonly asked: CountRange; readonly worlds: readonly World[] }[] = [];

  constructor(
    private readonly ranges: CrossingRanges,
    private readonly draw: Draw,
  ) {
    this.steps = 12 + Math.floor(ranges.structure.answered / 2);
    this.repair = new WorldRepair(ranges.structure, draw);
    this.empty = new PairCover(ranges.structure.cells);
    this.near = new NearWorlds(ranges.structure);
    this.cells = anyOf(ranges.structure.cells);
    const first = Array.from({ length: FIRST_WORLDS }, () =>
      drawTreeWorld(ranges.structure, ranges.tree, draw),
    );
    this.worlds = this.findCover(first) ?? [];
  }

  askedRange(group: number): CountRange {
    return this.ranges.askedRange(group);
  }

  impliedRange(group: number): CountRange {
    return this.ranges.impliedRange(group);
  }

  staysClosed(group: number, asked: CountRange): boolean {
    if (this.worlds.length === 0) return false;
    const before = this.askedRange(group);
    this.ranges.set(group, asked);
    const worlds = this.findCover(this.worlds);
    this.ranges.set(group, before);
    if (worlds) this.tried.push({ asked, worlds });
    return worlds !== null;
  }

  /** @throws RangeError for a range that `staysClosed` has not found to be closed */
  setRange(group: number, asked: CountRange): void {
    const found = this.tried.findLast(
      (one) => one.asked.low === asked.low && one.asked.high === asked.high,
    );
    if (!found) throw new RangeError('only a range that leaves the page closed can be set');
    this.tried = [];
    this.worlds = found.worlds;
    this.ranges.set(group, asked);
  }

  /** Worlds that show, with those near them, all ways of all pairs within all ranges; null where they are not found. */
  private findCover(known: readonly World[]): readonly World[] | null {
    const { structure, asked } = this.ranges;
    const cover = new PairCover(structure.cells, this.empty);
    const found: World[] = [];
    const keep = (world: World) => {
      const sides = (world.sides ??= cover.sidesOf(world.ones));
      cover.add(world.ones, sides);
      this.near.addTo(cover, world, sides, asked);
      found.push(world);
    };
    for (const world of known) {
      if (cover.isComplete()) break;
      if (this.isWithin(world)) keep(world);
    }
    for (const world of known) {
      if (cover.isComplete()) break;
      if (found.length >= 1) break;
      if (this.isWithin(world)) continue;
      const mended = this.mend(world, []);
      if (mended) keep(mended);
    }
    for (let way = cover.firstMissing(); way; way = cover.firstMissing()) {
      const mended = this.showWay(way, found.length > 0 ? found : known);
      if (!mended) return null;
      keep(mended);
    }
    while (found.length > MOST_WORLDS) found.splice(this.draw(found.length), 1);
    return found;
  }

  private showWay(way: Way, starts: readonly World[]): World | null {
    for (let start = 0; start < STARTS; start += 1) {
      const turned = start < STARTS / 2 ? TURNED : 0;
      const mended = this.mend(this.startFor(way, starts), sidesOf(way), turned);
      if (mended) return mended;
    }
    return null;
  }

  private startFor({ cell, isOne }: Way, starts: readonly World[]): World {
    const from = this.draw(starts.length);
    const { people } = this.ranges.structure.cells[cell]!;
    for (let at = 0; at < starts.length; at += 1) {
      const start = starts[(from + at) % starts.length]!;
      if (isOne ? start.ones[cell]! > 0 : start.ones[cell]! < people) return start;
    }
    return starts[from]!;
  }

  /** A world near another one in which some people have these sides, and that lies within all ranges. */
  private mend(
    start: World,
    sides: readonly (readonly [number, boolean])[],
    turned = 0,
  ): World | null {
    const { structure, asked } = this.ranges;
    const { low, high } = this.cells;
    for (const [cell, isOne] of sides) {
      if (isOne) low[cell]! += 1;
      else high[cell]! -= 1;
    }
    const world = start.copy();
    for (const [cell] of sides) {
      const ones = world.ones[cell]!;
      world.move(structure, cell, Math.max(low[cell]!, Math.min(high[cell]!, ones)) - ones);
    }
    for (let turn = 0; turn < turned; turn += 1) {
      const cell = this.draw(low.length);
      const ones = world.ones[cell]!;
      const by = ones < high[cell]! ? 1 : -1;
      if (ones + by >= low[cell]!) world.move(structure, cell, by);
    }
    const isFound = this.repair.mend(world, asked, this.cells, this.steps);
    for (const [cell, isOne] of sides) {
      if (isOne) low[cell]! -= 1;
      else high[cell]! += 1;
    }
    return isFound ? world : null;
  }

  private isWithin({ counts }: World): boolean {
    const { low, high } = this.ranges.asked;
    for (let group = 0; group < counts.length; group += 1) {
      if (counts[group]! < low[group]! || counts[group]! > high[group]!) return false;
    }
    return true;
  }
}

function sidesOf({ cell, isOne, other, isOtherOne }: Way): (readonly [number, boolean])[] {
  return [
    [cell, isOne],
    [other, isOtherOne],
  ];
}
