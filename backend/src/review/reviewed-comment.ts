/** What HR decides of a comment before publication. */
export type Decision = 'kept' | 'redacted' | 'left-out';

/** A comment that nobody has decided on is pending. */
export type CommentState = 'pending' | Decision;

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
