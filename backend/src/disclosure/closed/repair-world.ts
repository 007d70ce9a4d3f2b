import type { Draw } from './draw';
import { OutsideGroups } from './outside-groups';
import type { RoundStructure } from './round-structure';
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

  constructor(
    private readonly structure: RoundStructure,
    private readonly draw: Draw,
  ) {
    this.outside = new OutsideGroups(structure.groups);
    this.harmOfMore = new Int8Array(structure.groups.length);
    this.harmOfLess = new Int8Array(structure.groups.length);
    this.movedAt = new Int32Array(structure.cells.length);
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
    this.harmOfMore[group] = count < low ? -1 : count >= high ? 1 : 0;
    this.harmOfLess[group] = count > high ? -1 : count <= low ? 1 : 0;
    this.outside.set(group, count < low || count > high);
  }

  private choose(among: Int32Array, world: World, cells: Limits, by: number, step: number): number {
    const isDrawn = among.length > MOST_CHOICES;
    const choices = isDrawn ? MOST_CHOICES : among.length;
    const first = this.draw(among.length);
    let best = -1;
    let least = Infinity;
    for (let choice = 0; choice < choices; choice += 1) {
      const at = isDrawn ? this.draw(among.length) : first + choice;
      const cell = among[at < among.length ? at : at - among.length]!;
      const ones = world.ones[cell]! + by;
      if (ones < cells.low[cell]! || ones > cells.high[cell]!) continue;
      const isResting = step - this.movedAt[cell]! <= REST;
      const harm = this.harmOf(cell, by) + (isResting ? HARM_OF_NO_REST : 0);
      if (harm < least) [best, least] = [cell, harm];
    }
    return best;
  }

  private harmOf(cell: number, by: number): number {
    const harms = by > 0 ? this.harmOfMore : this.harmOfLess;
    const groups = this.structure.cells[cell]!.groups;
    let harm = 0;
    for (let at = 0; at < groups.length; at += 1) harm += harms[groups[at]!]!;
    return harm;
  }
}
