import type { RoundStructure } from '../structure/round-structure';

/** One way in which everybody may have answered: how many of each cell are on the asked side. */
export class World {
  /** What a cover has made of it (`sidesOf`), for a world that is not moved any more. */
  sides: Int32Array | null = null;

  private constructor(
    readonly ones: Int32Array,
    /** The same by group. */
    readonly counts: Int32Array,
  ) {}

  /** Nobody is on the asked side. */
  static empty({ cells, groups }: RoundStructure): World {
    return new World(new Int32Array(cells.length), new Int32Array(groups.length));
  }

  copy(): World {
    return new World(this.ones.slice(), this.counts.slice());
  }

  move({ cells }: RoundStructure, cell: number, by: number): void {
    this.ones[cell]! += by;
    const { groups } = cells[cell]!;
    for (let at = 0; at < groups.length; at += 1) this.counts[groups[at]!]! += by;
  }
}
