/** Binary digits are lost in long sums; what is closer to the limit than this counts as having reached it. */
const TOLERANCE = 1e-6;

/**
 * Everything that sums and differences of the published groups can say, as a space of vectors over
 * the cells: one coordinate for the weight that a figure gives each person of a cell. It is kept as an
 * orthonormal basis, so that the projection onto it, the hat matrix of regression, is at hand:
 * a set of people can be isolated exactly where the projection leaves its indicator unchanged.
 */
export class PublishedSpace {
  private readonly basis: Float64Array[] = [];
  /** The hat matrix's diagonal, per person of a cell: how much of a person the published figures see. */
  readonly leverage: Float64Array;

  /** @param sizes people in each cell, none of them empty */
  constructor(readonly sizes: readonly number[]) {
    this.leverage = new Float64Array(sizes.length);
  }

  /** Adds a group given by its cells. False where the published groups say it already. */
  add(cells: readonly number[]): boolean {
    const rest = new Float64Array(this.sizes.length);
    for (const cell of cells) rest[cell] = 1;
    const before = this.dot(rest, rest);
    // The second pass takes away what rounding left in the first.
    for (let pass = 0; pass < 2; pass += 1) {
      for (const direction of this.basis) subtract(rest, direction, this.dot(rest, direction));
    }
    const left = this.dot(rest, rest);
    if (left <= 1e-9 * before) return false;
    const scale = 1 / Math.sqrt(left);
    for (let cell = 0; cell < rest.length; cell += 1) {
      rest[cell]! *= scale;
      this.leverage[cell]! += rest[cell]! ** 2;
    }
    this.basis.push(rest);
    return true;
  }

  /** Takes back the group that was added last. */
  removeLast(): void {
    const last = this.basis.pop();
    last?.forEach((value, cell) => {
      this.leverage[cell]! -= value ** 2;
    });
  }

  /** The hat matrix between a person of one cell and a person of another. */
  between(one: number, other: number): number {
    let sum = 0;
    for (const direction of this.basis) sum += direction[one]! * direction[other]!;
    return sum;
  }

  /** Whether the weight that a cell's people get from a set of people reaches one. */
  static reachesOne(weight: number): boolean {
    return weight >= 1 - TOLERANCE;
  }

  private dot(one: Float64Array, other: Float64Array): number {
    let sum = 0;
    for (let cell = 0; cell < one.length; cell += 1) {
      sum += this.sizes[cell]! * one[cell]! * other[cell]!;
    }
    return sum;
  }
}

function subtract(from: Float64Array, direction: Float64Array, times: number): void {
  for (let cell = 0; cell < from.length; cell += 1) from[cell]! -= times * direction[cell]!;
}
