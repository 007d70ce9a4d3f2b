import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type {
  Comment,
  DecideComment,
  ReviewProgress,
  SuggestedRedaction,
} from '@ledelsespuls/contracts/bodies/comment';
import { Problem } from '../problem/problem';
import { OrganisationService } from '../organisation/organisation.service';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { refusedStep } from '../round/refused-step';
import type { RoundEntity } from '../round/round.entity';
import { redact } from './redact';
import { questionOf } from './comment-question';
import { ReviewRepository, type NewDecision } from './review.repository';
import type { CommentInQueue } from './reviewed-comment';
import { suggestRedactions } from './suggest-redactions';

/** HR's reading of the comments between closing and publication. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly comments: ReviewRepository,
    private readonly organisation: OrganisationService,
  ) {}

  async list(roundKey: string): Promise<Comment[]> {
    const round = await this.load(roundKey);
    const comments = await this.comments.list(round.id);
    return this.present(comments, round);
  }

  /** How many comments there are, and how many of them nobody has decided on. */
  async progress(roundKey: string): Promise<ReviewProgress> {
    const round = await this.load(roundKey);
    return this.comments.count(round.id);
  }

  /** Keeps, redacts or leaves out a comment, or takes that back. */
  async decide(roundKey: string, id: string, wanted: DecideComment): Promise<Comment> {
    const round = await this.load(roundKey);
    const decided =
      isUUID(id) && (await this.comments.decide(round.id, id, (text) => decisionOn(text, wanted)));
    if (!decided) {
      // Another may have published meanwhile.
      await this.load(roundKey);
      throw new Problem('comment-not-found');
    }
    const comment = await this.comments.find(round.id, id);
    const [presented] = await this.present(comment ? [comment] : [], round);
    if (!presented) throw new Problem('comment-not-found');
    return presented;
  }

  private async present(
    comments: readonly CommentInQueue[],
    { questionnaire }: RoundEntity,
  ): Promise<Comment[]> {
    const suggest = suggestRedactions(await this.organisation.names());
    return comments.map((comment) => toCommentDto(comment, questionnaire.content, suggest));
  }

  private async load(key: string): Promise<RoundEntity> {
    const round = await this.comments.findRound(key);
    if (!round) throw new Problem('round-not-found', { params: { key } });
    if (round.state !== 'closed') throw refusedStep(round.state);
    return round;
  }
}

function decisionOn(text: string, { state, redactions = [] }: DecideComment): NewDecision {
  if (state === 'pending') return null;
  if (state !== 'redacted') return { state, text: null };
  if (redactions.length === 0) throw new Problem('comment-redactions');
  try {
    return { state, text: redact(text.normalize('NFC'), redactions) };
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('comment-redactions');
    throw error;
  }
}

/** Letters are composed, so that the places that a browser sends back are places in the same text. */
function toCommentDto(
  { id, questionKey, text, state, redacted }: CommentInQueue,
  questionnaire: Questionnaire,
  suggest: (text: string) => SuggestedRedaction[],
): Comment {
  const composed = text.normalize('NFC');
  return {
    id,
    ...questionOf(questionnaire, questionKey),
    text: composed,
    state,
    redacted,
    suggestions: suggest(composed),
  };
}
