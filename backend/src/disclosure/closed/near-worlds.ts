import type { PairCover } from './pair-cover';
import type { Limits } from './repair-world';
import type { RoundStructure } from './round-structure';
import type { World } from './world';

/** Others who may turn the other way in an exchange; the second shows the first as they were. */
const PARTNERS = 2;

/** Worlds one step from another: somebody turned, alone or with somebody else turned the other way. */
export class NearWorlds {
  private readonly words: number;
  /** By cell, a bit for each of its groups. */
  private readonly groups: Int32Array;

  constructor(private readonly structure: RoundStructure) {
    const { cells, groups } = structure;
    this.words = (groups.length + 31) >>> 5;
    this.groups = new Int32Array(cells.length * this.words);
    cells.forEach(({ groups: of }, cell) => {
      for (const group of of) this.groups[cell * this.words + (group >>> 5)]! |= 1 << (group & 31);
    });
  }

  /** Adds to a cover what those near a world show of whoever is turned; all of them lie within the limits, as it does. */
  addTo(cover: PairCover, world: World, limits: Limits): void {
    const { cells } = this.structure;
    const sides = cover.sidesOf(world.ones);
    const full = this.groupsWhere((group) => world.counts[group]! >= limits.high[group]!);
    const spent = this.groupsWhere((group) => world.counts[group]! <= limits.low[group]!);
    for (let cell = 0; cell < cells.length; cell += 1) {
      const ones = world.ones[cell]!;
      const { people } = cells[cell]!;
      for (const isOne of [true, false]) {
        const alike = isOne ? ones + 1 : people - ones + 1;
        if (alike > people || !cover.lacks(cell, isOne, sides)) continue;
        const [blocked, blockedBack] = isOne ? [full, spent] : [spent, full];
        for (const partner of this.partnersOf(cell, isOne, world, blocked, blockedBack)) {
          const by = isOne ? 1 : -1;
          cover.setSides(sides, cell, ones + by);
          if (partner >= 0) cover.setSides(sides, partner, world.ones[partner]! - by);
          cover.addRow(cell, isOne, sides, alike);
          cover.setSides(sides, cell, ones);
          if (partner >= 0) cover.setSides(sides, partner, world.ones[partner]!);
        }
      }
    }
  }

  /** Cells of which one may turn back where one of `cell` turns; −1 where nobody needs to. */
  private partnersOf(
    cell: number,
    isOne: boolean,
    world: World,
    blocked: Int32Array,
    blockedBack: Int32Array,
  ): readonly number[] {
    const { cells } = this.structure;
    const { words, groups } = this;
    let isFree = true;
    for (let word = 0; word < words; word += 1) {
      if ((groups[cell * words + word]! & blocked[word]!) !== 0) isFree = false;
    }
    if (isFree) return [-1];
    const partners: number[] = [];
    for (let step = 1; step < cells.length && partners.length < PARTNERS; step += 1) {
      const other = (cell + step) % cells.length;
      const left = isOne ? world.ones[other]! : cells[other]!.people - world.ones[other]!;
      if (left === 0) continue;
      let isPossible = true;
      for (let word = 0; word < words; word += 1) {
        const own = groups[cell * words + word]!;
        const others = groups[other * words + word]!;
        if ((own & ~others & blocked[word]!) !== 0 || (others & ~own & blockedBack[word]!) !== 0) {
          isPossible = false;
        }
      }
      if (isPossible) partners.push(other);
    }
    return partners;
  }

  private groupsWhere(isIn: (group: number) => boolean): Int32Array {
    const bits = new Int32Array(this.words);
    for (let group = 0; group < this.structure.groups.length; group += 1) {
      if (isIn(group)) bits[group >>> 5]! |= 1 << (group & 31);
    }
    return bits;
  }
}
