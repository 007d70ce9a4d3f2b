import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createToken, hashInvitation } from '../access/token.crypto';
import { Problem } from '../problem/problem';
import { JobsService } from '../jobs/jobs.service';
import type { RoundEntity } from '../round/round.entity';
import { ServerSecret } from '../settings/server-secret.service';
import { STATES_OF_OCCASION } from './report/mail-report';
import { MailQueueRepository, type NewLink } from './mail-queue.repository';
import type { Occasion } from './occasion';
import { sealToken } from './seal.crypto';

@Injectable()
export class MailService implements OnApplicationBootstrap {
  constructor(
    private readonly mails: MailQueueRepository,
    private readonly jobs: JobsService,
    private readonly secret: ServerSecret,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.mails.queueForgotten();
  }

  /**
   * Puts the mails of one occasion into the queue: those that are not there yet, and to those whom it
   * concerns at this moment. Asking again changes nothing.
   * @returns how many were put there; null of a reminder, whose number may tell of one person
   * @throws Problem where the round is not in a state for it, or HR has fetched the links as a file
   */
  async queue(roundKey: string, occasion: Occasion): Promise<number | null> {
    const round = await this.mails.findRound(roundKey);
    if (!round) throw new Problem('round-not-found', { params: { key: roundKey } });
    if (!STATES_OF_OCCASION[occasion].includes(round.state)) {
      throw new Problem('mail-not-now');
    }
    const queued = await this.put(round, occasion);
    this.jobs.wake('mail');
    return queued;
  }

  private async put(round: RoundEntity, occasion: Occasion): Promise<number | null> {
    switch (occasion) {
      case 'pre-notice':
        return this.mails.queuePreNotice(round.id);
      case 'invitation':
      case 'results':
        return this.queueWithLinks(round, occasion);
      case 'reminder-1':
      case 'reminder-2':
      case 'last-day':
        if (round.mailed) await this.mails.queueReminder(round.id, occasion);
        return null;
    }
  }

  private async queueWithLinks(
    round: RoundEntity,
    occasion: 'invitation' | 'results',
  ): Promise<number> {
    if (occasion === 'invitation' && (await this.mails.areLinksHandedOut(round.id))) {
      throw new Problem('links-already-fetched');
    }
    const makeLink = (invitationId: string): NewLink => {
      const token = createToken();
      return {
        invitationId,
        tokenHash: hashInvitation(this.secret.value, token),
        sealed: sealToken(this.secret.value, invitationId, token),
      };
    };
    return (await this.mails.queueWithLinks(round.id, occasion, makeLink)) ?? 0;
  }
}
