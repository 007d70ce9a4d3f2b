import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';

import type { Move, ShownGroup } from '../../api/types';
import type { Insight } from '../frame/publication-loader';

/** One finding, one card. */
export type Card =
  | { readonly kind: 'overall' }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'since2020' }
  | { readonly kind: 'ends' };

/** At a meeting nobody remembers more. */
const MOST_MOVES = 3;

/**
 * The cards of a group's meeting: the whole, what moved for certain or else the first sign, what has become of 2020,
 * and what lies lowest and highest. At most six.
 */
export function cardsOf(
  insight: Pick<Insight, 'highlights' | 'since2020'>,
  group: ShownGroup,
): Card[] {
  const moves = (insight.highlights[group.key]?.moves ?? []).filter(
    ({ level }) => level !== 'overall',
  );
  const called = moves.filter(({ grade }) => isCalled(grade)).slice(0, MOST_MOVES);
  const told = called.length > 0 ? called : moves.slice(0, 1);
  const since = insight.since2020.groups[group.key];
  return [
    { kind: 'overall' },
    ...told.map((move): Card => ({ kind: 'move', move })),
    ...(since && !since.isTooSmall ? [{ kind: 'since2020' } as const] : []),
    { kind: 'ends' },
  ];
}
