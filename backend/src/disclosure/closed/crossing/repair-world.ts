import type { Draw } from './draw';
import { OutsideGroups } from './outside-groups';
import type { RoundStructure } from '../structure/round-structure';
import type { World } from './world';

/** Ends of the count of each group, or of each cell, by index. */
export interface Limits {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Cells that a step chooses from; in larger groups they are drawn. */
const MOST_CHOICES = 40;
/** Steps in which a moved cell is not moved again where another can be. */
const REST = 3;
const HARM_OF_NO_REST = 100;

/**
 * Mends a world that lies outside its limits by turning single people: in each step one of the smallest
 * group that lies outside, the one that does most good and least harm elsewhere. (Min-conflicts with a
 * short memory: Minton et al. 1992, Glover's tabu search.)
 */
export class WorldRepair {
  private readonly outside: OutsideGroups;
  /** What one person more in a group does, and one less: how many more people then lie outside its limits. */
  private readonly harmOfMore: Int8Array;
  private readonly harmOfLess: Int8Array;
  private readonly movedAt: Int32Array;
  private readonly drawn = new Int32Array(MOST_CHOICES);
  /** The groups of all cells one after the other, and where those of each cell begin. */
  private readonly groups: Int32Array;
  private readonly firstGroup: Int32Array;
  /** How many groups lie below their limits, and above. */
  private below = 0;
  private above = 0;

  constructor(
    private readonly structure: RoundStructure,
    private readonly draw: Draw,
  ) {
    this.outside = new OutsideGroups(structure.groups);
    this.harmOfMore = new Int8Array(structure.groups.length);
    this.harmOfLess = new Int8Array(structure.groups.length);
    this.movedAt = new Int32Array(structure.cells.length);
    this.groups = Int32Array.from(structure.cells.flatMap(({ groups }) => [...groups]));
    this.firstGroup = new Int32Array(structure.cells.length + 1);
    structure.cells.forEach(({ groups }, cell) => {
      this.firstGroup[cell + 1] = this.firstGroup[cell]! + groups.length;
    });
  }

  /**
   * @param cells limits of each cell, which the world keeps already
   * @param steps after which the search gives up
   * @returns whether the world, changed in place, is within all limits
   */
  mend(world: World, groups: Limits, cells: Limits, steps: number): boolean {
    this.movedAt.fill(-REST - 1);
    for (let group = 0; group < world.counts.length; group += 1) this.see(world, groups, group);
    for (let step = 0; step < steps; step += 1) {
      const group = this.outside.smallest();
      if (group < 0) return true;
      const by = world.counts[group]! < groups.low[group]! ? 1 : -1;
      const cell = this.choose(this.structure.cellsOf[group]!, world, cells, by, step);
      if (cell < 0) continue;
      this.movedAt[cell] = step;
      world.move(this.structure, cell, by);
      const touched = this.structure.cells[cell]!.groups;
      for (let at = 0; at < touched.length; at += 1) this.see(world, groups, touched[at]!);
    }
    return this.outside.smallest() < 0;
  }

  private see({ counts }: World, groups: Limits, group: number): void {
    const count = counts[group]!;
    const low = groups.low[group]!;
    const high = groups.high[group]!;
    const more = count < low ? -1 : count >= high ? 1 : 0;
    const less = count > high ? -1 : count <= low ? 1 : 0;
    this.below += Number(more < 0) - Number(this.harmOfMore[group]! < 0);
    this.above += Number(less < 0) - Number(this.harmOfLess[group]! < 0);
    this.harmOfMore[group] = more;
    this.harmOfLess[group] = less;
    this.outside.set(group, count < low || count > high);
  }

  private choose(among: Int32Array, world: World, cells: Limits, by: number, step: number): number {
    const { drawn, groups, firstGroup, movedAt } = this;
    const { ones } = world;
    const { low, high } = cells;
    const harms = by > 0 ? this.harmOfMore : this.harmOfLess;
    const least = -(by > 0 ? this.below : this.above);
    const { length } = among;
    const first = this.draw(length);
    const isDrawn = length > MOST_CHOICES;
    const choices = isDrawn ? MOST_CHOICES : length;
    // All at once: what is drawn must not depend on how soon the best is found.
    if (isDrawn) for (let at = 0; at < choices; at += 1) drawn[at] = this.draw(length);
    let best = -1;
    let bestHarm = Infinity;
    for (let choice = 0; choice < choices && bestHarm !== least; choice += 1) {
      const at = isDrawn ? drawn[choice]! : first + choice;
      const cell = among[at < length ? at : at - length]!;
      const after = ones[cell]! + by;
      if (after < low[cell]! || after > high[cell]!) continue;
      let harm = step - movedAt[cell]! <= REST ? HARM_OF_NO_REST : 0;
      const end = firstGroup[cell + 1]!;
      for (let of = firstGroup[cell]!; of < end; of += 1) harm += harms[groups[of]!]!;
      if (harm < bestHarm) {
        best = cell;
        bestHarm = harm;
      }
    }
    return best;
  }
}
