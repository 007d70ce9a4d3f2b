import type { CountRange } from '../../count-range';
import { impliedByTree } from '../tree/implied-by-tree';
import type { Limits } from './repair-world';
import { NO_END } from '../ask/reply';
import type { RoundStructure } from '../structure/round-structure';
import type { TreeCheck } from '../tree/tree-check';

/** The ranges of a page whose tree is asked to the end and whose crossing groups are being asked about. */
export class CrossingRanges {
  /** What replies have set, by group of the structure. */
  readonly asked: Limits;
  private readonly byTree: readonly CountRange[];

  constructor(
    readonly structure: RoundStructure,
    readonly tree: TreeCheck,
  ) {
    const { groups, tree: shape } = structure;
    const nodes = shape.parent.length;
    this.asked = {
      low: new Int32Array(groups.length),
      high: new Int32Array(groups.length).fill(NO_END),
    };
    for (let node = 0; node < nodes; node += 1) this.set(node, tree.askedRange(node));
    this.byTree = groups.map((_, group) =>
      group < nodes
        ? tree.impliedRange(group)
        : impliedByTree(shape, tree, insideOf(structure, group)),
    );
  }

  askedRange(group: number): CountRange {
    return { low: this.asked.low[group]!, high: this.asked.high[group]! };
  }

  set(group: number, { low, high }: CountRange): void {
    this.asked.low[group] = low;
    this.asked.high[group] = high;
  }

  /** What the group's own replies, the tree and the other groups of its cut say of it. */
  impliedRange(group: number): CountRange {
    const own = this.ownRange(group);
    const cut = this.structure.cuts.find((groups) => groups.includes(group));
    if (!cut) return own;
    const { groups } = this.structure;
    const whole = this.byTree[0]!;
    const others = cut.filter((other) => other !== group);
    const inNone =
      this.structure.answered - cut.reduce((sum, one) => sum + groups[one]!.answered, 0);
    const sum = (ends: (range: CountRange) => number) =>
      others.reduce((total, other) => total + ends(this.ownRange(other)), 0);
    return {
      low: Math.max(own.low, whole.low - inNone - sum(({ high }) => high)),
      high: Math.min(own.high, whole.high - sum(({ low }) => low)),
    };
  }

  private ownRange(group: number): CountRange {
    const known = this.byTree[group]!;
    return {
      low: Math.max(known.low, this.asked.low[group]!),
      high: Math.min(known.high, this.asked.high[group]!),
    };
  }
}

/** How many of a group are in the rest of each node. */
function insideOf({ tree, cells, cellsOf }: RoundStructure, group: number): Int32Array {
  const inside = new Int32Array(tree.parent.length);
  for (const cell of cellsOf[group]!) inside[cells[cell]!.node]! += cells[cell]!.people;
  return inside;
}
