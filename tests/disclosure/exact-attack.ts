import type { KnownCell } from './linear-attack';

/** A fraction of whole numbers, without rounding. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

/**
 * The same question as `smallestIsolatedSet`, by brute force and in exact fractions: every set of
 * cells with fewer than `minimum` people is held against the row space of the published groups.
 */
export function smallestIsolatedSetByForce(
  cells: readonly KnownCell[],
  groups: number,
  minimum: number,
): number | null {
  const inhabited = cells.filter(({ people }) => people > 0);
  const rows = Array.from({ length: groups }, (_, group) =>
    inhabited.map((cell): Fraction => [cell.groups.includes(group) ? 1n : 0n, 1n]),
  );
  const rank = rankOf(rows);
  let smallest: number | null = null;
  for (let set = 1; set < 2 ** inhabited.length; set += 1) {
    const isIn = (cell: number) => Math.floor(set / 2 ** cell) % 2 === 1;
    const people = inhabited.reduce((sum, cell, at) => sum + (isIn(at) ? cell.people : 0), 0);
    if (people >= Math.min(minimum, smallest ?? minimum)) continue;
    const indicator = inhabited.map((_, cell): Fraction => [isIn(cell) ? 1n : 0n, 1n]);
    if (rankOf([...rows, indicator]) === rank) smallest = people;
  }
  return smallest;
}

function rankOf(matrix: readonly (readonly Fraction[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const columns = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < columns; column += 1) {
    const at = rows.findIndex((row, place) => place >= rank && row[column]![0] !== 0n);
    if (at < 0) continue;
    [rows[rank], rows[at]] = [rows[at]!, rows[rank]!];
    for (let place = rank + 1; place < rows.length; place += 1) {
      const factor = over(rows[place]![column]!, rows[rank]![column]!);
      rows[place] = rows[place]!.map((value, cell) =>
        minus(value, times(factor, rows[rank]![cell]!)),
      );
    }
    rank += 1;
  }
  return rank;
}

const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(a * c, b * d);
const over = (one: Fraction, [c, d]: Fraction): Fraction => times(one, [d, c]);
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(a * d - c * b, b * d);

function lowest(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [
    numerator < 0n ? -numerator : numerator,
    denominator < 0n ? -denominator : denominator,
  ];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [numerator / a, denominator / a];
}
