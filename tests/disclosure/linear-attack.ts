/** Products of two residues must stay exact in a double. */
const PRIMES = [67_108_859, 67_108_837] as const;

/** People that count in the same published groups. */
export interface KnownCell {
  readonly groups: readonly number[];
  readonly people: number;
}

/**
 * Looks for a set of cells with fewer than `minimum` people whose sum follows from the published
 * groups by adding and subtracting them with any factors. A set follows exactly where every vector
 * that is orthogonal to all groups is orthogonal to its indicator, so each cell gets its entries of
 * two random such vectors, one in each of two prime fields, and sets that sum to zero are looked up.
 * Sets of up to four cells are tried, which are all there are for a minimum of five.
 * @returns the people in the smallest such set; null where there is none
 */
export function smallestIsolatedSet(
  cells: readonly KnownCell[],
  groups: number,
  minimum: number,
): number | null {
  const inhabited = cells.filter(({ people }) => people > 0);
  const marks = PRIMES.map((prime) => randomOrthogonal(inhabited, groups, prime));
  const few = [...inhabited.keys()].filter((cell) => inhabited[cell]!.people < minimum);
  const markOf = (...set: number[]) =>
    PRIMES.map((prime, at) => set.reduce((sum, cell) => (sum + marks[at]![cell]!) % prime, 0));
  const name = (mark: readonly number[]) => mark.join('/');
  const opposite = (mark: readonly number[]) =>
    name(mark.map((value, at) => (PRIMES[at]! - value) % PRIMES[at]!));
  const peopleIn = (set: readonly number[]) =>
    set.reduce((sum, cell) => sum + inhabited[cell]!.people, 0);
  let smallest: number | null = null;
  const found = (set: readonly number[]) => {
    const people = peopleIn(set);
    if (new Set(set).size === set.length && people < minimum) {
      smallest = Math.min(smallest ?? people, people);
    }
  };

  const singles = new Map<string, number[]>();
  const pairs = new Map<string, [number, number][]>();
  for (const cell of few) {
    const mark = markOf(cell);
    if (name(mark) === '0/0') found([cell]);
    (singles.get(opposite(mark)) ?? []).forEach((other) => found([cell, other]));
    singles.set(name(mark), [...(singles.get(name(mark)) ?? []), cell]);
  }
  few.forEach((one, at) => {
    for (const other of few.slice(at + 1)) {
      if (peopleIn([one, other]) >= minimum) continue;
      const mark = markOf(one, other);
      if (name(mark) === '0/0') found([one, other]);
      (singles.get(opposite(mark)) ?? []).forEach((third) => found([one, other, third]));
      (pairs.get(opposite(mark)) ?? []).forEach((pair) => found([one, other, ...pair]));
      const known = pairs.get(name(mark));
      if (known) known.push([one, other]);
      else pairs.set(name(mark), [[one, other]]);
    }
  });
  return smallest;
}

/** A vector over the cells, orthogonal to every group and else random, modulo a prime. */
function randomOrthogonal(cells: readonly KnownCell[], groups: number, prime: number): number[] {
  const rows = Array.from({ length: groups }, (_, group) =>
    cells.map((cell): number => (cell.groups.includes(group) ? 1 : 0)),
  );
  const pivots: number[] = [];
  let rank = 0;
  for (let column = 0; column < cells.length && rank < rows.length; column += 1) {
    const at = rows.findIndex((row, place) => place >= rank && row[column] !== 0);
    if (at < 0) continue;
    [rows[rank], rows[at]] = [rows[at]!, rows[rank]!];
    const inverse = power(rows[rank]![column]!, prime - 2, prime);
    rows[rank] = rows[rank]!.map((value) => (value * inverse) % prime);
    rows.forEach((row, place) => {
      const factor = row[column]!;
      if (place === rank || factor === 0) return;
      rows[place] = row.map(
        (value, cell) => (((value - factor * rows[rank]![cell]!) % prime) + prime) % prime,
      );
    });
    pivots.push(column);
    rank += 1;
  }
  const vector = cells.map((_, cell) =>
    pivots.includes(cell) ? 0 : Math.floor(Math.random() * prime),
  );
  pivots.forEach((column, place) => {
    const sum = rows[place]!.reduce(
      (total, value, cell) => (cell === column ? total : (total + value * vector[cell]!) % prime),
      0,
    );
    vector[column] = (prime - sum) % prime;
  });
  return vector;
}

function power(base: number, exponent: number, prime: number): number {
  let result = 1;
  for (let factor = base, left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % prime;
    factor = (factor * factor) % prime;
  }
  return result;
}
