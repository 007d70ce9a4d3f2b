import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { JobsService, type Again } from '../../jobs/jobs.service';
import { MailRoute } from '../../settings/mail-route.service';
import { MailDeliveryRepository } from './mail-delivery.repository';
import { MailTransport } from './mail-transport.service';
import { MailWriter } from '../texts/mail-writer.service';
import { waitAfter, type Outcome, type OutgoingMail } from './outgoing-mail';

/** How a mail went is worth waiting for a database that restarts. */
const NOTING = { tries: 60, milliseconds: 1_000 };

/** Sends the mails that the queue names, at a rate that all instances keep together. */
@Injectable()
export class MailSender implements OnModuleInit {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly mails: MailDeliveryRepository,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
    private readonly route: MailRoute,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('mail', (_, { id, stopping }) => this.send(id, stopping));
  }

  private async send(id: string, stopping: AbortSignal): Promise<Again | void> {
    const waiting = await this.mails.findWaiting(id);
    if (waiting === null) return;
    if (this.transport.isReal && !waiting.simulated) await this.awaitTurn(stopping);
    if (stopping.aborted) return { afterSeconds: 0 };
    // Taken after the waiting: who has answered meanwhile is not reminded.
    const mail = await this.mails.take(id);
    if (mail === null) return;
    const outcome = await this.handOver(mail);
    if (outcome === 'pointless') return this.mails.drop(id);
    await this.note(mail, outcome, stopping);
    if (outcome.kind === 'later' || outcome.kind === 'unknown') {
      return { afterSeconds: waitAfter(mail.tries) };
    }
  }

  private async awaitTurn(stopping: AbortSignal): Promise<void> {
    const milliseconds = await this.mails.takeTurn(60_000 / this.route.value.perMinute);
    await wait(milliseconds, undefined, { signal: stopping }).catch(() => undefined);
  }

  private async handOver(mail: OutgoingMail): Promise<Outcome | 'pointless'> {
    const { id, occasion, name, address, round } = mail;
    try {
      const written = this.writer.write(mail);
      if (written === null) return 'pointless';
      const envelope = { id, occasion, name, address, simulated: round.simulated };
      return await this.transport.send(envelope, written);
    } catch (error) {
      // The transport tells what the mail server said; this came before it.
      this.log.warn(`A mail waits: ${(error as Error).name}`);
      return { kind: 'later' };
    }
  }

  /** A mail whose outcome is lost is sent again, so noting it is tried for long. */
  private async note(mail: OutgoingMail, outcome: Outcome, stopping: AbortSignal): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.mails.note(mail, outcome);
      } catch (error) {
        if (tries === NOTING.tries || stopping.aborted) throw error;
        await wait(NOTING.milliseconds);
      }
    }
  }
}
