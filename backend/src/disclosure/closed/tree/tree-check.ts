import type { CountRange } from '../../count-range';
import type { LaminarTree } from '../structure/laminar-tree';
import type { AskedPage } from '../ask/asked-page';
import { NO_END } from '../ask/reply';
import { WorstMoves } from './worst-moves';

/**
 * Decides exactly whether ranges on nested groups leave a closed page: whether for every two people
 * and every two sides there are answers within all ranges in which the one is on this side and the
 * other on that. The possible sums of a node are an interval, made of those of its kids and its rest.
 * To fix the sides of one or two people moves the interval's ends inwards by 0, 1 or 2, and no step
 * further up moves them back, so the worst move of each kind (`WorstMoves`) stands for all people of a
 * node. The page is closed where no node's interval becomes empty. One range more costs the path to the
 * root, each with its kids.
 */
export class TreeCheck implements AskedPage {
  /** What replies have set: 0 and `NO_END` where none has. */
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  /** Sums over kids and rest, before the node's own range cuts them. */
  private readonly least: Int32Array;
  private readonly most: Int32Array;
  private readonly moves: WorstMoves[];
  private readonly isBroken: Uint8Array;
  private broken = 0;

  /** @param tree its `rest` may be fewer people than there are: more people only leave more possible */
  constructor(private readonly tree: LaminarTree) {
    const nodes = tree.parent.length;
    this.low = new Int32Array(nodes);
    this.high = new Int32Array(nodes).fill(NO_END);
    this.least = new Int32Array(nodes);
    this.most = new Int32Array(nodes);
    this.isBroken = new Uint8Array(nodes);
    this.moves = Array.from({ length: nodes }, () => new WorstMoves());
    for (let node = nodes - 1; node >= 0; node -= 1) this.recompute(node);
  }

  isClosed(): boolean {
    return this.broken === 0;
  }

  /** Tries a range in place of the node's own. */
  staysClosed(node: number, range: CountRange): boolean {
    const before = this.askedRange(node);
    this.setRange(node, range);
    const isClosed = this.isClosed();
    this.setRange(node, before);
    return isClosed;
  }

  /** The range that replies about the node itself have set. */
  askedRange(node: number): CountRange {
    return { low: this.low[node]!, high: this.high[node]! };
  }

  setRange(node: number, { low, high }: CountRange): void {
    this.low[node] = low;
    this.high[node] = high;
    for (let at = node; at >= 0; at = this.tree.parent[at]!) this.recompute(at);
  }

  /** Every number from `low` to `high` is possible in the node, and no other: what all ranges together say. */
  impliedRange(node: number): CountRange {
    const own = this.possibleSums(node);
    const parent = this.tree.parent[node]!;
    if (parent < 0) return own;
    const above = this.impliedRange(parent);
    return {
      low: Math.max(own.low, above.low - (this.most[parent]! - own.high)),
      high: Math.min(own.high, above.high - (this.least[parent]! - own.low)),
    };
  }

  /** The same for the people of a node who are in none of its kids. */
  impliedRestRange(node: number): CountRange {
    const rest = this.tree.rest[node]!;
    const { low, high } = this.impliedRange(node);
    return {
      low: Math.max(0, low - (this.most[node]! - rest)),
      high: Math.min(rest, high - this.least[node]!),
    };
  }

  /** The sums that are possible in a node for what is said of it and below it, whatever is said elsewhere. */
  possibleSums(node: number): CountRange {
    return {
      low: Math.max(this.low[node]!, this.least[node]!),
      high: Math.min(this.high[node]!, this.most[node]!),
    };
  }

  private recompute(node: number): void {
    const moves = this.moves[node]!;
    let least = 0;
    let most = this.tree.rest[node]!;
    moves.startWith(most);
    for (const kid of this.tree.kids[node]!) {
      const { low, high } = this.possibleSums(kid);
      least += low;
      most += high;
      moves.join(this.moves[kid]!);
    }
    this.least[node] = least;
    this.most[node] = most;
    const [low, high] = [this.low[node]!, this.high[node]!];
    moves.cut(Math.max(0, low - least), Math.max(0, most - high));
    const width = Math.min(high, most) - Math.max(low, least);
    const isBroken = Number(moves.break(width));
    this.broken += isBroken - this.isBroken[node]!;
    this.isBroken[node] = isBroken;
  }
}
