import type { ReviewedComment } from '../../api/types';

type Comment = Pick<ReviewedComment, 'id' | 'state'>;

/** The next comment after one that nobody has decided on, from the beginning again at the end; null where there is none. */
export function nextPending<One extends Comment>(
  comments: readonly One[],
  afterId: string | null,
): One | null {
  const place = comments.findIndex(({ id }) => id === afterId);
  const inTurn = [...comments.slice(place + 1), ...comments.slice(0, place + 1)];
  return inTurn.find(({ state }) => state === 'pending') ?? null;
}
