import type { CommentState } from '@ledelsespuls/contracts/lists/answering/comments';
import type { BoxedComment, CommentDecision } from '../box/closed-box';

/** A comment as it goes into a publication. */
export interface ReviewedComment {
  readonly questionKey: string;
  /** The writer's forvaltning; null for one without. Only the publication's rule may look at it. */
  readonly forvaltningKey: string | null;
  readonly state: CommentState;
  /** With the redacted words left out. */
  readonly text: string;
}

/** A comment as HR reads it: its words and its question, and nothing of where it comes from. */
export interface CommentInQueue {
  readonly id: string;
  readonly questionKey: string;
  readonly text: string;
  readonly state: CommentState;
  /** Null unless it is redacted. */
  readonly redacted: string | null;
}

type Decisions = ReadonlyMap<string, CommentDecision>;

export function reviewedComments(
  comments: readonly BoxedComment[],
  decisions: Decisions,
): ReviewedComment[] {
  return comments.map(({ id, questionKey, forvaltningKey, text }) => {
    const decision = decisions.get(id);
    const state = decision?.state ?? 'pending';
    return { questionKey, forvaltningKey, state, text: decision?.text ?? text };
  });
}

/** In the order of their ids, which are random and were made when the round closed. */
export function commentsInQueue(
  comments: readonly BoxedComment[],
  decisions: Decisions,
): CommentInQueue[] {
  const queue = comments.map(({ id, questionKey, text }): CommentInQueue => {
    const decision = decisions.get(id);
    const state = decision?.state ?? 'pending';
    return { id, questionKey, text, state, redacted: decision?.text ?? null };
  });
  return queue.sort((a, b) => (a.id < b.id ? -1 : 1));
}
