import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { MailRoute } from '../../settings/mail-route.service';
import { PublicUrl } from '../../settings/public-url.service';
import { ServerSecret } from '../../settings/server-secret.service';
import { bounceAddress } from '../bounce/bounce-address.crypto';
import { MailCatcher } from './mail-catcher.service';
import { isReminder, type Occasion } from '../occasion';
import type { Outcome } from './outgoing-mail';
import type { RenderedMail } from '../texts/render-mail';
import { outcomeOf } from './smtp-outcome';

export interface Envelope {
  /** Stands in the Message-ID; the same at every try. */
  readonly id: string;
  /** `test` is what HR sends to itself. */
  readonly occasion: Occasion | 'test';
  readonly name: string;
  readonly address: string;
  /** It belongs to an invented municipality, and stays in the mail catcher whatever the settings say. */
  readonly simulated: boolean;
}

const TIMEOUTS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** Hands mails to the municipality's mail server, or to the catcher. */
@Injectable()
export class MailTransport {
  constructor(
    private readonly route: MailRoute,
    private readonly address: PublicUrl,
    private readonly catcher: MailCatcher,
    private readonly secret: ServerSecret,
  ) {}

  /** Whether mails of real rounds leave the program. */
  get isReal(): boolean {
    return this.route.value.smtpUrl !== null;
  }

  async send(envelope: Envelope, { subject, text, html }: RenderedMail): Promise<Outcome> {
    const { from, smtpUrl, bounces } = this.route.value;
    const { id, occasion, name, address } = envelope;
    // HR reads the catcher, and would see there who has not answered.
    if (smtpUrl === null && !envelope.simulated && tellsWhoHasNotAnswered(occasion))
      return { kind: 'accepted' };
    const url = smtpUrl === null || envelope.simulated ? await this.catcher.url() : smtpUrl;
    const { message, envelope: parties } = await composer.sendMail({
      from,
      to: { name, address },
      subject,
      text,
      html,
      messageId: `<${id}@${new URL(this.address.of('/')).hostname}>`,
      // No answering machine shall answer it.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    let isHandedOver = false;
    const raw = Readable.from([message as Buffer]);
    raw.once('end', () => (isHandedOver = true));
    // A connection for each mail: a pool would try again by itself, and not tell.
    const transport = createTransport({
      url,
      ...TIMEOUTS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail({
        envelope: bounces
          ? { ...parties, from: bounceAddress(this.secret.value, bounces.address, id) }
          : parties,
        dsn: reportsWanted(occasion),
        raw,
      });
      return { kind: 'accepted' };
    } catch (error) {
      return outcomeOf(error, isHandedOver);
    } finally {
      transport.close();
    }
  }
}

/**
 * Which reports a mail server shall write about a mail (RFC 3461): of a reminder none, since whoever
 * reads them would see who had not answered; of the others failures, never with the mail and its link.
 */
function reportsWanted(occasion: Envelope['occasion']) {
  return { ret: 'HDRS', notify: tellsWhoHasNotAnswered(occasion) ? 'NEVER' : 'FAILURE' };
}

/** The recipients are those who have not answered, and so a list of them is a list of names. */
function tellsWhoHasNotAnswered(occasion: Envelope['occasion']): boolean {
  return occasion !== 'test' && isReminder(occasion);
}
