import fc from 'fast-check';
import { laminarTree } from '../../../backend/src/disclosure/closed/structure/laminar-tree';
import { NO_END } from '../../../backend/src/disclosure/closed/ask/reply';
import { TreeCheck } from '../../../backend/src/disclosure/closed/tree/tree-check';
import { seededRandom } from '../../../backend/src/example/seeded-random';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** A tree of up to six nodes and eight people, with ranges on some nodes, set one after the other. */
function randomTree(seed: number) {
  const random = seededRandom(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const nodes = 1 + below(6);
  const parents = Array.from({ length: nodes }, (_, node) => (node === 0 ? -1 : below(node)));
  const homes = Array.from({ length: 2 + below(7) }, () => below(nodes));
  const rest = parents.map((_, node) => homes.filter((home) => home === node).length);
  const isUnder = (node: number, above: number): boolean =>
    node === above || (node > 0 && isUnder(parents[node]!, above));
  const peopleOf = parents.map((_, node) => homes.map((home) => isUnder(home, node)));
  const check = new TreeCheck(laminarTree(parents, rest));
  const ranges = parents.map(() => ({ low: 0, high: NO_END }));
  for (let change = below(2 * nodes + 1); change > 0; change -= 1) {
    const node = below(nodes);
    const size = peopleOf[node]!.filter(Boolean).length;
    const low = below(size + 1);
    ranges[node] = { low, high: random() < 0.2 ? NO_END : low + below(size - low + 1) };
    check.setRange(node, ranges[node]);
  }
  const worlds = Array.from({ length: 2 ** homes.length }, (_, world) =>
    homes.map((__, person) => (world >> person) & 1),
  );
  const countIn = (node: number, world: readonly number[]) =>
    world.reduce((sum, side, person) => (peopleOf[node]![person] ? sum + side : sum), 0);
  const within = worlds.filter((world) =>
    ranges.every(({ low, high }, node) => {
      const count = countIn(node, world);
      return low <= count && count <= high;
    }),
  );
  return { check, within, people: homes.length, nodes, countIn };
}

/** For every two people and every two sides there is a world. */
function isClosedByForce(within: readonly (readonly number[])[], people: number): boolean {
  for (let one = 0; one < people; one += 1) {
    for (let other = 0; other < one; other += 1) {
      if (new Set(within.map((world) => 2 * world[one]! + world[other]!)).size < 4) return false;
    }
  }
  return true;
}

describe('the check of nested ranges', () => {
  it('finds a page closed exactly where every two people may still have answered anything', () => {
    let closed = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const { check, within, people } = randomTree(seed);
        expect(check.isClosed()).toBe(isClosedByForce(within, people));
        closed += Number(check.isClosed());
      }),
      { numRuns: 1500 },
    );
    expect(closed).toBeGreaterThan(200);
  });

  it('tries a range and takes it back', () => {
    fc.assert(
      fc.property(seeds, fc.nat(5), fc.nat(4), (seed, at, low) => {
        const { check, nodes } = randomTree(seed);
        const node = at % nodes;
        const range = { low, high: low + 2 };
        const [before, wasClosed] = [check.askedRange(node), check.isClosed()];
        const stays = check.staysClosed(node, range);
        expect([check.askedRange(node), check.isClosed()]).toEqual([before, wasClosed]);
        check.setRange(node, range);
        expect(check.isClosed()).toBe(stays);
      }),
      { numRuns: 300 },
    );
  });

  it('implies of each node just what is possible', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { check, within, nodes, countIn } = randomTree(seed);
        fc.pre(within.length > 0);
        for (let node = 0; node < nodes; node += 1) {
          const counts = within.map((world) => countIn(node, world));
          const range = { low: Math.min(...counts), high: Math.max(...counts) };
          expect([node, check.impliedRange(node)]).toEqual([node, range]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
