/** What is frozen when a round is published: the contract's own types. */
export type { Share } from '@ledelsespuls/contracts/bodies/results/figures';
export type {
  RecollectedTheme,
  Recollection,
} from '@ledelsespuls/contracts/bodies/results/recollection';
export type {
  AnswerPart,
  Distribution,
  GroupIdentity,
  PublishedGroup,
  ScaleResult,
  ShownGroup,
  StatementResult,
  WithheldGroup,
} from '@ledelsespuls/contracts/bodies/results/groups';
export type {
  Association,
  Breakdown,
  BreakdownGroup,
  BreakdownResult,
  CommentList,
  Publication,
  PublishedComments,
} from '@ledelsespuls/contracts/bodies/results/publication';
