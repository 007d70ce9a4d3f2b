import type { PairCover } from './pair-cover';
import type { Limits } from './repair-world';
import type { RoundStructure } from '../structure/round-structure';
import type { World } from './world';

/** Others who may turn the other way in an exchange; the second shows the first as they were. */
const PARTNERS = 2;

/** Worlds one step from another: somebody turned, alone or with somebody else turned the other way. */
export class NearWorlds {
  /** By group, a bit for each of its cells. */
  private readonly cellsIn: readonly Int32Array[];
  /** By cell, a bit for each of its groups. */
  private readonly groupsOf: readonly Int32Array[];
  /** The cells of which one may turn back for another one. */
  private readonly candidates: Int32Array;
  private readonly partners = new Int32Array(PARTNERS);
  /** Of the world that is added, the groups in which nobody more may turn, and nobody back. */
  private readonly full: Int32Array;
  private readonly spent: Int32Array;

  constructor(private readonly structure: RoundStructure) {
    const { cells, groups, cellsOf } = structure;
    this.cellsIn = cellsOf.map((of) => bitsOf(of, cells.length));
    this.groupsOf = cells.map(({ groups: of }) => bitsOf(of, groups.length));
    this.candidates = bitsOf([], cells.length);
    this.full = bitsOf([], groups.length);
    this.spent = bitsOf([], groups.length);
  }

  /**
   * Adds to a cover what those near a world show of whoever is turned; all of them lie within the limits, as it does.
   * @param sides `cover.sidesOf(ones)`; changed meanwhile
   */
  addTo(cover: PairCover, { ones, counts }: World, sides: Int32Array, { low, high }: Limits): void {
    const { cells } = this.structure;
    const { full, spent, partners } = this;
    setBitsWhere(full, counts.length, (group) => counts[group]! >= high[group]!);
    setBitsWhere(spent, counts.length, (group) => counts[group]! <= low[group]!);
    for (let cell = 0; cell < cells.length; cell += 1) {
      const { people } = cells[cell]!;
      for (let side = 0; side < 2; side += 1) {
        const isOne = side === 0;
        const alike = isOne ? ones[cell]! + 1 : people - ones[cell]! + 1;
        if (alike > people || !cover.lacks(cell, isOne, sides)) continue;
        const by = isOne ? 1 : -1;
        const found = isOne
          ? this.findPartners(cell, isOne, sides, full, spent)
          : this.findPartners(cell, isOne, sides, spent, full);
        for (let at = 0; at < found; at += 1) {
          const partner = partners[at]!;
          cover.setSides(sides, cell, ones[cell]! + by);
          if (partner >= 0) cover.setSides(sides, partner, ones[partner]! - by);
          cover.addRow(cell, isOne, sides, alike);
          cover.setSides(sides, cell, ones[cell]!);
          if (partner >= 0) cover.setSides(sides, partner, ones[partner]!);
        }
      }
    }
  }

  /**
   * Finds cells of which one may turn back where one of `cell` turns, the first that follow after it; −1 where nobody
   * needs to. They are in all of its groups that are blocked, and in no other group that is blocked the other way.
   * @returns how many; `partners` begins with them
   */
  private findPartners(
    cell: number,
    isOne: boolean,
    sides: Int32Array,
    blocked: Int32Array,
    blockedBack: Int32Array,
  ): number {
    const { candidates, groupsOf, partners } = this;
    const words = candidates.length;
    const { groups } = this.structure.cells[cell]!;
    const own = groupsOf[cell]!;
    const first = isOne ? 0 : words;
    for (let word = 0; word < words; word += 1) candidates[word] = sides[first + word]!;
    let isFree = true;
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at]!;
      if ((blocked[group >>> 5]! & (1 << (group & 31))) === 0) continue;
      isFree = false;
      const inGroup = this.cellsIn[group]!;
      for (let word = 0; word < words; word += 1) candidates[word]! &= inGroup[word]!;
    }
    if (isFree) {
      partners[0] = -1;
      return 1;
    }
    let found = 0;
    const start = cell >>> 5;
    const before = (1 << (cell & 31)) - 1;
    for (let step = 0; step <= words; step += 1) {
      const word = start + step < words ? start + step : start + step - words;
      let left = candidates[word]!;
      if (step === 0) left &= ~before & ~(1 << (cell & 31));
      if (step === words) left &= before;
      for (; left !== 0; left &= left - 1) {
        const other = 32 * word + 31 - Math.clz32(left & -left);
        if (hasMore(groupsOf[other]!, own, blockedBack)) continue;
        partners[found] = other;
        found += 1;
        if (found === PARTNERS) return found;
      }
    }
    return found;
  }
}

/** Whether a set has anything that another has not, of what counts. */
function hasMore(set: Int32Array, than: Int32Array, counting: Int32Array): boolean {
  for (let word = 0; word < set.length; word += 1) {
    if ((set[word]! & ~than[word]! & counting[word]!) !== 0) return true;
  }
  return false;
}

function bitsOf(members: Iterable<number>, size: number): Int32Array {
  const bits = new Int32Array((size + 31) >>> 5);
  for (const member of members) bits[member >>> 5]! |= 1 << (member & 31);
  return bits;
}

function setBitsWhere(bits: Int32Array, size: number, isIn: (member: number) => boolean): void {
  bits.fill(0);
  for (let member = 0; member < size; member += 1) {
    if (isIn(member)) bits[member >>> 5]! |= 1 << (member & 31);
  }
}
