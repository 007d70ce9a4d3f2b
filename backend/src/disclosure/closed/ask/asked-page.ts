import type { CountRange } from '../../count-range';

/**
 * A page while questions are being asked: for each group a range of how many people are on the asked
 * side. It knows sizes and replies, never answers.
 */
export interface AskedPage {
  /** What replies about the group itself have set: from 0 to `NO_END` before the first. */
  askedRange(group: number): CountRange;
  /** What all replies together are known to say of it. */
  impliedRange(group: number): CountRange;
  /** Whether the page is proved to be closed with this as the group's asked range. */
  staysClosed(group: number, asked: CountRange): boolean;
  setRange(group: number, asked: CountRange): void;
}
