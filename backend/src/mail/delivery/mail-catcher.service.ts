import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** So many mails are kept; the oldest makes room. */
const MOST_KEPT = 2000;

/** A mail that went nowhere. */
export interface CaughtMail {
  readonly id: string;
  readonly receivedAt: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * A mail server inside the program that keeps what it gets in memory and passes nothing on: for the
 * example municipality, and where no mail server has been set.
 */
@Injectable()
export class MailCatcher implements BeforeApplicationShutdown {
  private readonly kept = new Map<string, CaughtMail>();
  private server: Promise<{ url: string; close(): Promise<void> }> | null = null;

  /** Its address; the server starts with the first mail. */
  async url(): Promise<string> {
    this.server ??= this.start();
    return (await this.server).url;
  }

  /** Newest first. */
  list(): CaughtMail[] {
    return [...this.kept.values()].reverse();
  }

  find(id: string): CaughtMail | null {
    return this.kept.get(id) ?? null;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await (await this.server)?.close();
  }

  private async start() {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData: (stream, session, done) => {
        simpleParser(stream).then(
          ({ messageId, subject, text, html }) => {
            this.keep({
              id: messageId ?? session.id,
              receivedAt: new Date().toISOString(),
              to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
              subject: subject ?? '',
              text: text ?? '',
              html: html || '',
            });
            done();
          },
          (error: Error) => done(error),
        );
      },
    });
    const port = await new Promise<number>((settle, fail) => {
      server.once('error', fail);
      const listening = server.listen(0, '127.0.0.1', () => {
        const address = listening.address();
        settle(typeof address === 'object' && address ? address.port : 0);
      });
    });
    // A sender that hangs up is no fault of ours.
    server.on('error', () => undefined);
    return {
      url: `smtp://127.0.0.1:${port}`,
      close: () => new Promise<void>((settle) => server.close(settle)),
    };
  }

  private keep(mail: CaughtMail): void {
    this.kept.set(mail.id, mail);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
  }
}
