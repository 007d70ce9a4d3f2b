import type { UnitKind } from '../unit-kind';
import { isWhole, type Succession } from './succession';

/** What has to be known of a unit to let it go on in another. */
export interface SuccessionUnit {
  readonly key: string;
  readonly kind: UnitKind;
  readonly closedOn: string | null;
}

export type SuccessionFault =
  | 'unknown-unit'
  | 'same-unit'
  | 'not-a-group'
  | 'successor-closed'
  | 'predecessor-open'
  | 'contradicts';

/**
 * What keeps a succession from being confirmed; null where nothing does. A unit that is the same under
 * another name or in another place is gone from where it was, and has one successor and one predecessor.
 * @param confirmed those that stand already, without this one
 */
export function checkSuccession(
  wanted: Succession,
  units: readonly SuccessionUnit[],
  confirmed: readonly Succession[],
): SuccessionFault | null {
  const predecessor = units.find(({ key }) => key === wanted.predecessorKey);
  const successor = units.find(({ key }) => key === wanted.successorKey);
  if (!predecessor || !successor) return 'unknown-unit';
  if (predecessor.key === successor.key) return 'same-unit';
  const isGroup = ({ kind }: SuccessionUnit) => kind === 'forvaltning' || kind === 'center';
  if (!isGroup(predecessor) || !isGroup(successor)) return 'not-a-group';
  if (successor.closedOn !== null) return 'successor-closed';
  if (isWhole(wanted.kind) && predecessor.closedOn === null) return 'predecessor-open';
  const others = confirmed.filter(
    (one) =>
      one.predecessorKey === wanted.predecessorKey || one.successorKey === wanted.successorKey,
  );
  const clashes = others.some((one) => isWhole(one.kind) || isWhole(wanted.kind));
  return clashes ? 'contradicts' : null;
}
