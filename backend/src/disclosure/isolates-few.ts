import { PublishedSpace } from './published-space';

/** So many sets are looked at before a space is given up as unsafe. */
const MOST_STEPS = 20_000;

/** A cell that may belong to a small isolated set, with its links to the others that may. */
interface Suspect {
  readonly size: number;
  /** Hat matrix to each suspect, in their order. */
  links: number[];
}

/**
 * Whether some sum or difference of the published groups is the sum over a set of fewer than `minimum`
 * people, and over nobody else.
 *
 * A set U is isolated exactly where each of its members gets the weight one from U: Σ_{j∈U} h_ij = 1,
 * with H the hat matrix of the published groups. By Cauchy's inequality a member's leverage h_ii is
 * then at least 1/|U|, so few cells come into question; those whose heaviest links together stay
 * below one are taken away, again and again, and what is left is searched. A search that grows too
 * long counts as found, so that the answer "no" is always right.
 * @param minimum fewest people a figure may describe
 */
export function isolatesFew(space: PublishedSpace, minimum: number): boolean {
  const suspects = findSuspects(space, minimum - 1);
  return suspects.length > 0 && searchIsolatedSet(suspects, minimum - 1);
}

function findSuspects(space: PublishedSpace, most: number): Suspect[] {
  let cells = [...space.leverage.keys()].filter(
    (cell) => space.sizes[cell]! <= most && PublishedSpace.reachesOne(space.leverage[cell]! * most),
  );
  const links = new Map(
    cells.map((one) => [one, new Map(cells.map((other) => [other, space.between(one, other)]))]),
  );
  for (let before = -1; before !== cells.length;) {
    before = cells.length;
    const together = cells;
    cells = cells.filter((cell) => {
      const others = together
        .filter((other) => other !== cell)
        .map((other) => ({ size: space.sizes[other]!, link: links.get(cell)!.get(other)! }));
      const own = space.sizes[cell]! * space.leverage[cell]!;
      return PublishedSpace.reachesOne(own + heaviest(others, most - space.sizes[cell]!));
    });
  }
  return cells.map((cell) => ({
    size: space.sizes[cell]!,
    links: cells.map((other) => links.get(cell)!.get(other)!),
  }));
}

/** The most weight that so many people can give, were cells divisible. */
function heaviest(others: readonly { size: number; link: number }[], people: number): number {
  let left = people;
  let weight = 0;
  for (const { size, link } of [...others].sort((a, b) => b.link - a.link)) {
    if (left <= 0 || link <= 0) break;
    weight += Math.min(size, left) * link;
    left -= size;
  }
  return weight;
}

function searchIsolatedSet(suspects: readonly Suspect[], most: number): boolean {
  let steps = 0;
  const chosen: number[] = [];
  const weightOf = (cell: number) =>
    chosen.reduce((sum, one) => sum + suspects[one]!.size * suspects[cell]!.links[one]!, 0);

  const extend = (people: number, refused: ReadonlySet<number>): boolean => {
    steps += 1;
    if (steps > MOST_STEPS) return true;
    const weights = chosen.map((cell) => [cell, weightOf(cell)] as const);
    const [lightest, weight] = weights.reduce((a, b) => (b[1] < a[1] ? b : a));
    if (PublishedSpace.reachesOne(weight)) return true;
    const options = [...suspects.keys()].filter(
      (cell) =>
        !refused.has(cell) && !chosen.includes(cell) && suspects[cell]!.size <= most - people,
    );
    const links = options.map((cell) => ({
      size: suspects[cell]!.size,
      link: suspects[lightest]!.links[cell]!,
    }));
    if (!PublishedSpace.reachesOne(weight + heaviest(links, most - people))) return false;
    const linked = options
      .filter((cell) => suspects[lightest]!.links[cell]! > 0)
      .sort((a, b) => suspects[lightest]!.links[b]! - suspects[lightest]!.links[a]!);
    const tried = new Set(refused);
    for (const cell of linked) {
      chosen.push(cell);
      const found = extend(people + suspects[cell]!.size, tried);
      chosen.pop();
      if (found) return true;
      tried.add(cell);
    }
    return false;
  };

  const refused = new Set<number>();
  for (const [cell, { size }] of suspects.entries()) {
    chosen.push(cell);
    const found = extend(size, refused);
    chosen.pop();
    if (found) return true;
    refused.add(cell);
  }
  return false;
}
