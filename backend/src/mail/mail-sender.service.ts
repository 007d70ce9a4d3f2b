import { setTimeout as wait } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { MailRoute } from '../settings/mail-route.service';
import { MailDeliveryRepository } from './mail-delivery.repository';
import { MailTransport } from './mail-transport.service';
import { MailWriter } from './mail-writer.service';
import type { Outcome, OutgoingMail } from './outgoing-mail';

const LOOK_MILLISECONDS = 2_000;
/** So many mails are under way to the mail server at the same time. */
const LINES = 4;
/** How a mail went is worth waiting for a database that restarts. */
const NOTING = { tries: 60, milliseconds: 1_000 };

/**
 * Sends what is due, at the set rate. Any number of programs may run: the database lets one send at a
 * time, and another goes on as soon as that one is gone.
 */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Mail');
  private isStopping = false;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly mails: MailDeliveryRepository,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
    private readonly route: MailRoute,
  ) {}

  onApplicationBootstrap(): void {
    this.looking = this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.looking;
  }

  /** Sends until nothing is due. Does nothing where another program is sending. */
  async sendDue(): Promise<void> {
    await this.mails.whileSendingAlone(async () => {
      await this.mails.requeueOrphans(new Date());
      const pace = (60_000 / this.route.value.perMinute) * LINES;
      await Promise.all(Array.from({ length: LINES }, () => this.sendInLine(pace)));
    });
  }

  private async look(): Promise<void> {
    while (!this.isStopping) {
      try {
        if ((await this.mails.countDue(new Date())) > 0) await this.sendDue();
      } catch (error) {
        this.log.warn(`Mails wait: ${(error as Error).name}`);
      }
      for (let passed = 0; passed < LOOK_MILLISECONDS && !this.isStopping; passed += 100) {
        await wait(100, undefined, { ref: false });
      }
    }
  }

  private async sendInLine(pace: number): Promise<void> {
    while (!this.isStopping) {
      const started = Date.now();
      const mail = await this.mails.take(new Date());
      if (mail === null) return;
      if (mail === 'dropped') continue;
      await this.send(mail);
      const isPaced = this.transport.isReal && !mail.round.simulated;
      if (isPaced) await wait(Math.max(0, pace - (Date.now() - started)));
    }
  }

  private async send(mail: OutgoingMail): Promise<void> {
    const written = this.writer.write(mail);
    if (written === null) return this.mails.drop(mail.id);
    const { id, occasion, name, address, round } = mail;
    const envelope = { id, occasion, name, address, simulated: round.simulated };
    const outcome = await this.transport.send(envelope, written);
    await this.note(mail, outcome);
  }

  /** A mail whose outcome is lost is sent again, so noting it is tried for long. */
  private async note(mail: OutgoingMail, outcome: Outcome): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.mails.note(mail, outcome, new Date());
      } catch (error) {
        if (tries === NOTING.tries || this.isStopping) throw error;
        await wait(NOTING.milliseconds);
      }
    }
  }
}
