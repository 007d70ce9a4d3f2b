import type { CountRange } from '../../count-range';
import type { AskedPage } from '../ask/asked-page';
import { isClosedOverTime, isWatched, type ChangedGroup } from './changed-group';
import type { TreeCheck } from '../tree/tree-check';

/**
 * A tree that is asked with the round before in mind: what is implied of a small group in which one to four people changed
 * must leave those who stayed, joined and left every side also beside what was published of it then. A group of which
 * the round before says too much already is not looked at: no question could help it.
 */
export class TwoRoundsPage implements AskedPage {
  private readonly watched: readonly ChangedGroup[];
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly tree: TreeCheck,
    changed: readonly ChangedGroup[],
  ) {
    this.watched = changed.filter((group) => isWatched(group) && this.isClosedNow(group));
  }

  askedRange(node: number): CountRange {
    return this.tree.askedRange(node);
  }

  impliedRange(node: number): CountRange {
    return this.tree.impliedRange(node);
  }

  staysClosed(node: number, asked: CountRange): boolean {
    if (!this.tree.staysClosed(node, asked)) return false;
    const before = this.tree.askedRange(node);
    this.tree.setRange(node, asked);
    const isClosed = this.watched.every((group) => this.isClosedNow(group));
    this.tree.setRange(node, before);
    return isClosed;
  }

  setRange(node: number, asked: CountRange): void {
    this.tree.setRange(node, asked);
  }

  private isClosedNow(group: ChangedGroup): boolean {
    const range = this.tree.impliedRange(group.node);
    const name = `${group.node} ${range.low} ${range.high}`;
    const isClosed = this.known.get(name) ?? isClosedOverTime(group, range);
    this.known.set(name, isClosed);
    return isClosed;
  }
}
