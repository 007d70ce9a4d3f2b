import { REDACTION_KINDS, COMMENT_STATES, type CommentState } from '../../lists/answering/comments';
import { LocalisedText } from './questionnaire';
import { count, described, listOf, named, nullable, oneOf, text, type Body } from '../schema';

const PLACE = {
  start: described('UTF-16 units from the beginning of the text', count),
  end: described('The first that is no longer part of it', count),
};

/** Words to leave out of a comment. */
export const Redaction = named('Redaction', PLACE);
export type Redaction = Body<typeof Redaction>;

export const SuggestedRedaction = named('SuggestedRedaction', {
  ...PLACE,
  kind: oneOf(REDACTION_KINDS),
});
export type SuggestedRedaction = Body<typeof SuggestedRedaction>;

/** A comment as HR reads it. It says nothing of where it comes from. */
export const Comment = named('Comment', {
  id: text,
  question: LocalisedText,
  theme: described('Null for the closing question', nullable(LocalisedText)),
  text,
  state: oneOf(COMMENT_STATES),
  redacted: described('Null unless it is redacted', nullable(text)),
  suggestions: listOf(SuggestedRedaction),
});
export type Comment = Body<typeof Comment>;

export const ReviewProgress = named('ReviewProgress', {
  comments: count,
  pending: described('Nobody has decided on them; the round waits for them', count),
});
export type ReviewProgress = Body<typeof ReviewProgress>;

export interface DecideComment {
  /** `pending` takes an earlier decision back. */
  readonly state: CommentState;
  /** The words to leave out, where it is redacted. */
  readonly redactions?: readonly Redaction[];
}
