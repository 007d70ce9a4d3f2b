import type { CountRange } from '../../count-range';
import type { LaminarTree } from '../structure/laminar-tree';
import type { TreeCheck } from './tree-check';

/**
 * What ranges on nested groups say of any set of people: the fewest and most of them that can
 * be on the asked side, exactly. As a node's sum grows, the most that the set can have of it
 * grows by one with each person and then stays, and the fewest stays and then grows. Sums of
 * such functions are such functions again, so it is enough to keep where each bends.
 * @param inside by node, how many people of its rest are in the set
 */
export function impliedByTree(tree: LaminarTree, page: TreeCheck, inside: Int32Array): CountRange {
  const nodes = Array.from(inside, (people, node) => ({
    low: 0,
    high: tree.rest[node]!,
    most: { atLow: 0, growing: people },
    fewest: { atLow: 0, staying: tree.rest[node]! - people },
  }));
  for (let node = nodes.length - 1; node >= 0; node -= 1) {
    const { low, high, most, fewest } = nodes[node]!;
    const { low: from, high: to } = page.askedRange(node);
    const raised = Math.max(0, from - low);
    const width = Math.min(high, to) - (low + raised);
    const cut = {
      low: low + raised,
      high: Math.min(high, to),
      most: {
        atLow: most.atLow + Math.min(raised, most.growing),
        growing: Math.min(width, most.growing - Math.min(raised, most.growing)),
      },
      fewest: {
        atLow: fewest.atLow + Math.max(0, raised - fewest.staying),
        staying: Math.min(width, Math.max(0, fewest.staying - raised)),
      },
    };
    if (node === 0) return { low: cut.fewest.atLow, high: cut.most.atLow + cut.most.growing };
    const parent = nodes[tree.parent[node]!]!;
    parent.low += cut.low;
    parent.high += cut.high;
    parent.most.atLow += cut.most.atLow;
    parent.most.growing += cut.most.growing;
    parent.fewest.atLow += cut.fewest.atLow;
    parent.fewest.staying += cut.fewest.staying;
  }
  throw new RangeError('a tree has a root');
}
