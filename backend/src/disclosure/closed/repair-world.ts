import type { Draw } from './draw';
import type { RoundStructure } from './round-structure';
import type { World } from './world';

/** Ends of the count of each group, or of each cell, by index. */
export interface Limits {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Cells that a step chooses from; in larger groups they are drawn. */
const MOST_CHOICES = 40;
/** Steps in which a moved cell is not moved again. */
const REST = 3;

/**
 * Moves single people to the other side until every group and every cell lies within its limits: in each
 * step one of the smallest group that lies outside, the one that does most good and least harm
 * elsewhere. (Min-conflicts with a short memory: Minton et al. 1992, Glover's tabu search.)
 * @param steps after which the search gives up
 * @returns whether the world, changed in place, is within all limits
 */
export function repairWorld(
  structure: RoundStructure,
  world: World,
  groups: Limits,
  cells: Limits,
  draw: Draw,
  steps: number,
): boolean {
  const { ones, counts } = world;
  const outside = new OutsideGroups(structure);
  /** What one person more in a group does, and one less: how many more people then lie outside its limits. */
  const harmOfMore = new Int8Array(counts.length);
  const harmOfLess = new Int8Array(counts.length);
  for (let group = 0; group < counts.length; group += 1) see(group);
  const movedAt = new Int32Array(ones.length).fill(-REST - 1);

  for (let step = 0; step < steps; step += 1) {
    const group = outside.smallest();
    if (group < 0) return true;
    const by = counts[group]! < groups.low[group]! ? 1 : -1;
    const cell = choose(structure.cellsOf[group]!, by, step);
    if (cell < 0) continue;
    movedAt[cell] = step;
    world.move(structure, cell, by);
    for (const touched of structure.cells[cell]!.groups) see(touched);
  }
  return outside.smallest() < 0;

  function see(group: number): void {
    const count = counts[group]!;
    const [low, high] = [groups.low[group]!, groups.high[group]!];
    harmOfMore[group] = count < low ? -1 : count >= high ? 1 : 0;
    harmOfLess[group] = count > high ? -1 : count <= low ? 1 : 0;
    outside.set(group, count < low || count > high);
  }

  function choose(among: Int32Array, by: number, step: number): number {
    const isDrawn = among.length > MOST_CHOICES;
    const choices = isDrawn ? MOST_CHOICES : among.length;
    const first = isDrawn ? 0 : draw(among.length);
    let best = -1;
    let least = Infinity;
    for (let choice = 0; choice < choices; choice += 1) {
      const cell = among[isDrawn ? draw(among.length) : (first + choice) % among.length]!;
      const ones_ = ones[cell]! + by;
      if (ones_ < cells.low[cell]! || ones_ > cells.high[cell]!) continue;
      const harm = harmOf(cell, by) + (step - movedAt[cell]! <= REST ? 100 : 0);
      if (harm < least) [best, least] = [cell, harm];
    }
    return best;
  }

  function harmOf(cell: number, by: number): number {
    const harms = by > 0 ? harmOfMore : harmOfLess;
    const of = structure.cells[cell]!.groups;
    let harm = 0;
    for (let at = 0; at < of.length; at += 1) harm += harms[of[at]!]!;
    return harm;
  }
}

/** The groups whose count lies outside its limits. */
class OutsideGroups {
  private readonly listed: number[] = [];
  private readonly place: Int32Array;

  constructor(private readonly structure: RoundStructure) {
    this.place = new Int32Array(structure.groups.length).fill(-1);
  }

  set(group: number, isOutside: boolean): void {
    const at = this.place[group]!;
    if (at >= 0 === isOutside) return;
    if (isOutside) {
      this.place[group] = this.listed.push(group) - 1;
      return;
    }
    const last = this.listed.pop()!;
    this.place[group] = -1;
    if (last === group) return;
    this.listed[at] = last;
    this.place[last] = at;
  }

  /** −1 where no group lies outside. */
  smallest(): number {
    let best = -1;
    for (const group of this.listed) {
      if (best < 0 || this.sizeOf(group) < this.sizeOf(best)) best = group;
    }
    return best;
  }

  private sizeOf(group: number): number {
    return this.structure.groups[group]!.answered;
  }
}
