import { Comment, ReviewProgress, type DecideComment } from '../bodies/rounds/comment';
import { LinkDownload, LinkFiles, type FetchLinks } from '../bodies/rounds/links';
import { Participation } from '../bodies/rounds/participation';
import {
  PublicationPreview,
  PublicationProgress,
  PublicationVerification,
  type Merges,
} from '../bodies/rounds/publication-preview';
import {
  Round,
  type ChooseEditHolder,
  type ChooseRecollection,
  type CreateRound,
} from '../bodies/rounds/round';
import { listOf } from '../bodies/schema';
import { answers, done, file, takes } from './operation';

/** A round from draft to publication. */
export const ROUNDS = {
  'GET /api/rounds': answers(listOf(Round)),
  'POST /api/rounds': answers(Round, 201, takes<{ body: CreateRound }>()),
  'GET /api/rounds/{key}': answers(Round),
  'PUT /api/rounds/{key}/edit-holder': answers(Round, 200, takes<{ body: ChooseEditHolder }>()),
  'PUT /api/rounds/{key}/recollection': answers(Round, 200, takes<{ body: ChooseRecollection }>()),
  'POST /api/rounds/{key}/open': answers(Round),
  'GET /api/rounds/{key}/participation': answers(Participation),
  'POST /api/rounds/{key}/links': file('text/csv', takes<{ body: FetchLinks }>()),
  'POST /api/rounds/{key}/links/files': answers(LinkFiles, 200, takes<{ body: FetchLinks }>()),
  'GET /api/link-downloads': answers(listOf(LinkDownload)),
  'POST /api/rounds/{key}/close': answers(Round),
  'GET /api/rounds/{key}/comments': answers(listOf(Comment)),
  'GET /api/rounds/{key}/comments/progress': answers(ReviewProgress),
  'PUT /api/rounds/{key}/comments/{id}': answers(Comment, 200, takes<{ body: DecideComment }>()),
  'GET /api/rounds/{key}/publication-preview': answers(PublicationPreview),
  'PUT /api/rounds/{key}/merges': answers(PublicationPreview, 200, takes<{ body: Merges }>()),
  'POST /api/rounds/{key}/publish': answers(Round),
  'GET /api/rounds/{key}/publication-progress': answers(PublicationProgress),
  'DELETE /api/rounds/{key}/publication-progress': done(),
  'GET /api/rounds/{key}/publication-verification': answers(PublicationVerification),
};
