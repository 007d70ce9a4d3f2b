import { Injectable } from '@nestjs/common';
import { Problem } from '../http/problem';
import { commentLists } from '../review/comment-lists';
import { openQuestionsOf } from '../questionnaire/questionnaire-lookups';
import { danishDay } from '../round/calendar-day';
import { refusedStep } from '../round/refused-step';
import { nextState, type RoundStep } from '../round/round-state';
import type { RoundEntity } from '../round/round.entity';
import { computePublication } from './compute-publication';
import { METHOD } from './method';
import { PublicationRepository } from './publication.repository';

@Injectable()
export class PublicationService {
  constructor(private readonly publications: PublicationRepository) {}

  async close(key: string): Promise<void> {
    const round = await this.load(key, 'close');
    const closed = await this.publications.close(round.id, danishDay(new Date()));
    if (!closed) throw await this.refusal(key);
  }

  /** Computes once, with the first protection, everything that may be shown, and freezes it. */
  async publish(key: string): Promise<void> {
    const round = await this.load(key, 'publish');
    const responses = await this.publications.listResponses(round.id);
    const publication = computePublication({
      method: METHOD,
      round: {
        key: round.key,
        name: round.name,
        kind: round.kind,
        questionnaire: round.version,
        closedOn: round.closedOn ?? '',
        simulated: round.simulated,
      },
      minimum: round.minimum,
      questionnaire: round.questionnaire.content,
      organisation: round.organisation ?? [],
      responses,
    });
    const published = await this.publications.publish(
      { roundId: round.id, roundKey: round.key, publishedOn: danishDay(new Date()) },
      (comments) => {
        const count = comments.filter(({ state }) => state === 'pending').length;
        if (count > 0) throw new Problem('comments-pending', { params: { count } });
        const questions = openQuestionsOf(round.questionnaire.content).map(({ key }) => key);
        const lists = commentLists(publication, questions, responses, comments);
        return JSON.stringify({ ...publication, comments: lists });
      },
    );
    if (!published) throw await this.refusal(key);
  }

  private async load(key: string, step: RoundStep): Promise<RoundEntity> {
    const round = await this.publications.findRound(key);
    if (!round) throw new Problem('round-not-found', { params: { key } });
    if (!nextState(round.state, step)) throw refusedStep(round.state);
    return round;
  }

  private async refusal(key: string): Promise<Problem> {
    const round = await this.publications.findRound(key);
    return round ? refusedStep(round.state) : new Problem('round-not-found', { params: { key } });
  }
}
