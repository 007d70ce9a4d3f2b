/** A person of one cell and another, of the same or another cell, and the side of each. */
export interface Way {
  readonly cell: number;
  readonly isOne: boolean;
  readonly other: number;
  readonly isOtherOne: boolean;
}

/**
 * Which sides every two people have had in some world so far. People of one cell are alike, so it is kept by cell:
 * a row for each cell and side of one person, a bit for each cell and side of another.
 */
export class PairCover {
  private readonly words: number;
  private readonly rows: Int32Array;
  /** By cell and side, the bits that its row lacks. */
  private readonly lacking: Int32Array;
  private missing: number;
  /** Cells before this one have been shown in all ways. */
  private complete = 0;

  /** @param empty a cover of the same cells in which nothing has been added, where there is one: it is soon copied */
  constructor(
    private readonly cells: readonly { readonly people: number }[],
    empty?: PairCover,
  ) {
    const count = cells.length;
    this.words = (count + 31) >>> 5;
    this.rows = empty?.rows.slice() ?? new Int32Array(2 * count * 2 * this.words);
    this.lacking = empty?.lacking.slice() ?? new Int32Array(2 * count).fill(2 * count);
    this.missing = empty?.missing ?? 4 * count * count;
    if (!empty) this.markImpossible();
  }

  isComplete(): boolean {
    return this.missing === 0;
  }

  /**
   * Adds all that a world shows, by how many of each cell are on the asked side.
   * @param sides `sidesOf(ones)`
   */
  add(ones: Int32Array, sides = this.sidesOf(ones)): void {
    for (let cell = 0; cell < this.cells.length; cell += 1) {
      const alike = ones[cell]!;
      const others = this.cells[cell]!.people - alike;
      if (alike > 0) this.addRow(cell, true, sides, alike);
      if (others > 0) this.addRow(cell, false, sides, others);
    }
  }

  /** Bits of the cells with somebody on the asked side, then of those with somebody on the other. */
  sidesOf(ones: Int32Array): Int32Array {
    const sides = new Int32Array(2 * this.words);
    for (let cell = 0; cell < ones.length; cell += 1) this.setSides(sides, cell, ones[cell]!);
    return sides;
  }

  setSides(sides: Int32Array, cell: number, ones: number): void {
    const word = cell >>> 5;
    const bit = 1 << (cell & 31);
    const other = word + this.words;
    sides[word] = ones > 0 ? sides[word]! | bit : sides[word]! & ~bit;
    sides[other] = ones < this.cells[cell]!.people ? sides[other]! | bit : sides[other]! & ~bit;
  }

  /** Whether somebody of a cell, on one side, beside others as in `sides`, would show anything. */
  lacks(cell: number, isOne: boolean, sides: Int32Array): boolean {
    if (this.lacking[2 * cell + Number(isOne)] === 0) return false;
    const { rows } = this;
    const row = this.rowOf(cell, isOne);
    for (let word = 0; word < sides.length; word += 1) {
      if ((sides[word]! & ~rows[row + word]!) !== 0) return true;
    }
    return false;
  }

  /**
   * Adds what is shown of one person of a cell beside everybody else.
   * @param alike people of the cell on that side, this one among them
   */
  addRow(cell: number, isOne: boolean, sides: Int32Array, alike: number): void {
    if (this.lacking[2 * cell + Number(isOne)] === 0) return;
    const { rows, words, lacking } = this;
    const row = this.rowOf(cell, isOne);
    const ownWord = (cell >>> 5) + (isOne ? 0 : words);
    const ownBit = 1 << (cell & 31);
    let added = 0;
    for (let word = 0; word < sides.length; word += 1) {
      let fresh = sides[word]! & ~rows[row + word]!;
      // Two different people of the cell are needed.
      if (word === ownWord && alike === 1) fresh &= ~ownBit;
      if (fresh === 0) continue;
      rows[row + word]! |= fresh;
      const isOtherOne = word < words;
      const first = 32 * (isOtherOne ? word : word - words);
      for (; fresh !== 0; fresh &= fresh - 1) {
        const other = first + 31 - Math.clz32(fresh & -fresh);
        lacking[2 * cell + Number(isOne)]! -= 1;
        added += 1;
        // The same way, said from the other one.
        if (other === cell && isOtherOne === isOne) continue;
        rows[this.rowOf(other, isOtherOne) + ownWord]! |= ownBit;
        lacking[2 * other + Number(isOtherOne)]! -= 1;
        added += 1;
      }
    }
    this.missing -= added;
  }

  /** A way that no world has shown; null where all have been. */
  firstMissing(): Way | null {
    if (this.isComplete()) return null;
    for (let cell = this.complete; cell < this.cells.length; cell += 1) {
      this.complete = cell;
      for (let word = 0; word < this.words; word += 1) {
        const missing = ~(this.shown(cell, true, word) & this.shown(cell, false, word));
        const bit = 31 - Math.clz32(missing & -missing);
        const other = 32 * word + bit;
        if (missing === 0 || other >= this.cells.length) continue;
        for (const isOne of [true, false]) {
          for (const isOtherOne of [true, false]) {
            if (!this.isShown(cell, isOne, other, isOtherOne)) {
              return { cell, isOne, other, isOtherOne };
            }
          }
        }
      }
    }
    return null;
  }

  /** Of 32 cells, those whose people have been shown on both sides beside somebody of `cell` on one side. */
  private shown(cell: number, isOne: boolean, word: number): number {
    const row = this.rowOf(cell, isOne);
    return this.rows[row + word]! & this.rows[row + this.words + word]!;
  }

  private isShown(cell: number, isOne: boolean, other: number, isOtherOne: boolean): boolean {
    const word = (other >>> 5) + (isOtherOne ? 0 : this.words);
    return (this.rows[this.rowOf(cell, isOne) + word]! & (1 << (other & 31))) !== 0;
  }

  private mark(cell: number, isOne: boolean, other: number, isOtherOne: boolean): void {
    const word = (other >>> 5) + (isOtherOne ? 0 : this.words);
    this.rows[this.rowOf(cell, isOne) + word]! |= 1 << (other & 31);
    this.lacking[2 * cell + Number(isOne)]! -= 1;
    this.missing -= 1;
  }

  private markImpossible(): void {
    this.cells.forEach(({ people }, cell) => {
      for (const other of this.cells.keys()) {
        const pairs = other === cell ? people - 1 : people * this.cells[other]!.people;
        if (pairs <= 0) this.markAll(cell, other);
      }
    });
  }

  /** Of cells in which there are no two people to look at. */
  private markAll(cell: number, other: number): void {
    for (const isOne of [false, true]) {
      this.mark(cell, isOne, other, true);
      this.mark(cell, isOne, other, false);
    }
  }

  private rowOf(cell: number, isOne: boolean): number {
    return (2 * cell + Number(isOne)) * 2 * this.words;
  }
}
