import { Injectable } from '@nestjs/common';
import type {
  Comment,
  DecideComment,
  ReviewProgress,
  SuggestedRedaction,
} from '@ledelsespuls/contracts/bodies/rounds/comment';
import { BoxRepository } from '../box/box.repository';
import { BoxService } from '../box/box.service';
import type { CommentDecision } from '../box/closed-box';
import { Problem } from '../problem/problem';
import { OrganisationService } from '../organisation/organisation.service';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { refusedStep } from '../round/refused-step';
import type { RoundEntity } from '../round/round.entity';
import { redact } from './redact';
import { questionOf } from './comment-question';
import { commentsInQueue, type CommentInQueue } from './reviewed-comment';
import { suggestRedactions } from './suggest-redactions';

/** HR's reading of the comments between closing and publication. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly boxes: BoxRepository,
    private readonly box: BoxService,
    private readonly organisation: OrganisationService,
  ) {}

  async list(roundKey: string): Promise<Comment[]> {
    const round = await this.load(roundKey);
    return this.present(await this.queueOf(round), round);
  }

  /** How many comments there are, and how many of them nobody has decided on. */
  async progress(roundKey: string): Promise<ReviewProgress> {
    const queue = await this.queueOf(await this.load(roundKey));
    const pending = queue.filter(({ state }) => state === 'pending').length;
    return { comments: queue.length, pending };
  }

  /** Keeps, redacts or leaves out a comment, or takes that back. */
  async decide(roundKey: string, id: string, wanted: DecideComment): Promise<Comment> {
    const round = await this.load(roundKey);
    const comment = (await this.queueOf(round)).find((one) => one.id === id);
    if (!comment) throw new Problem('comment-not-found');
    const decision = decisionOn(comment.text, wanted);
    if (!(await this.box.decide(round, id, decision))) {
      // Another has published meanwhile.
      await this.load(roundKey);
      throw new Problem('comment-not-found');
    }
    const decided = {
      ...comment,
      state: decision?.state ?? ('pending' as const),
      redacted: decision?.text ?? null,
    };
    const [presented] = await this.present([decided], round);
    return presented!;
  }

  private async queueOf(round: RoundEntity): Promise<CommentInQueue[]> {
    const { comments } = await this.box.read(round);
    return commentsInQueue(comments, await this.box.decisions(round));
  }

  private async present(
    comments: readonly CommentInQueue[],
    { questionnaire }: RoundEntity,
  ): Promise<Comment[]> {
    const suggest = suggestRedactions(await this.organisation.names());
    return comments.map((comment) => toCommentDto(comment, questionnaire.content, suggest));
  }

  private async load(key: string): Promise<RoundEntity> {
    const round = await this.boxes.findRound(key);
    if (!round) throw new Problem('round-not-found', { params: { key } });
    if (round.state !== 'closed') throw refusedStep(round.state);
    return round;
  }
}

function decisionOn(
  text: string,
  { state, redactions = [] }: DecideComment,
): CommentDecision | null {
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
