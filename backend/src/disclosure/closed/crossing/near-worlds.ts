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

  constructor(private readonly structure: RoundStructure) {
    const { cells, groups, cellsOf } = structure;
    this.cellsIn = cellsOf.map((of) => bitsOf(of, cells.length));
    this.groupsOf = cells.map(({ groups: of }) => bitsOf(of, groups.length));
    this.candidates = bitsOf([], cells.length);
  }

  /** Adds to a cover what those near a world show of whoever is turned; all of them lie within the limits, as it does. */
  addTo(cover: PairCover, { ones, counts }: World, { low, high }: Limits): void {
    const { cells } = this.structure;
    const sides = cover.sidesOf(ones);
    const full = bitsWhere(counts.length, (group) => counts[group]! >= high[group]!);
    const spent = bitsWhere(counts.length, (group) => counts[group]! <= low[group]!);
    for (let cell = 0; cell < cells.length; cell += 1) {
      const { people } = cells[cell]!;
      for (const isOne of [true, false]) {
        const alike = isOne ? ones[cell]! + 1 : people - ones[cell]! + 1;
        if (alike > people || !cover.lacks(cell, isOne, sides)) continue;
        const blocked = isOne ? full : spent;
        const blockedBack = isOne ? spent : full;
        const by = isOne ? 1 : -1;
        for (const partner of this.partnersOf(cell, isOne, sides, blocked, blockedBack)) {
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
   * Cells of which one may turn back where one of `cell` turns, the first that follow after it; −1 where nobody needs
   * to. They are in all of its groups that are blocked, and in no other group that is blocked the other way.
   */
  private partnersOf(
    cell: number,
    isOne: boolean,
    sides: Int32Array,
    blocked: Int32Array,
    blockedBack: Int32Array,
  ): readonly number[] {
    const { candidates } = this;
    const words = candidates.length;
    const { groups } = this.structure.cells[cell]!;
    const own = this.groupsOf[cell]!;
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
    if (isFree) return [-1];
    const partners: number[] = [];
    const [start, before] = [cell >>> 5, (1 << (cell & 31)) - 1];
    for (let step = 0; step <= words && partners.length < PARTNERS; step += 1) {
      const word = start + step < words ? start + step : start + step - words;
      let left = candidates[word]!;
      if (step === 0) left &= ~before & ~(1 << (cell & 31));
      if (step === words) left &= before;
      for (; left !== 0 && partners.length < PARTNERS; left &= left - 1) {
        const other = 32 * word + 31 - Math.clz32(left & -left);
        if (!hasMore(this.groupsOf[other]!, own, blockedBack)) partners.push(other);
      }
    }
    return partners;
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

function bitsWhere(size: number, isIn: (member: number) => boolean): Int32Array {
  const bits = new Int32Array((size + 31) >>> 5);
  for (let member = 0; member < size; member += 1) {
    if (isIn(member)) bits[member >>> 5]! |= 1 << (member & 31);
  }
  return bits;
}
