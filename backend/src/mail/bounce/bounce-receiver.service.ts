import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { MailRoute } from '../../settings/mail-route.service';
import { ServerSecret } from '../../settings/server-secret.service';
import { SettingsError } from '../../settings/settings';
import { mailOfBounce } from './bounce-address.crypto';
import { BounceRepository } from './bounce.repository';
import { readMail } from './read-mail';
import { returnStatus } from './returned-mail';

/** In bytes; a report holds our own mail at most, which is far smaller. */
const LARGEST_REPORT = 1024 * 1024;

/**
 * The small mail server that mails come back to. It takes what is addressed to a mail of ours, notes
 * the failure that a report tells of, and keeps nothing: a report may hold the mail with its link.
 */
@Injectable()
export class BounceReceiver implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: SMTPServer | null = null;

  constructor(
    private readonly route: MailRoute,
    private readonly secret: ServerSecret,
    private readonly bounces: BounceRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const settings = this.route.value.bounces;
    if (!settings) return;
    const { address, host, port } = settings;
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      size: LARGEST_REPORT,
      maxClients: 20,
      socketTimeout: 30_000,
      onRcptTo: ({ address: recipient }, _session, done) =>
        done(
          mailOfBounce(this.secret.value, address, recipient)
            ? null
            : reply(550, 'No such mailbox'),
        ),
      onData: (stream, session, done) => {
        this.read(stream, session, address).then(
          () => done(),
          // The mail server keeps the report and comes again.
          () => done(reply(451, 'Try again later')),
        );
      },
    });
    await listen(server, port, host);
    // A sender that hangs up is no fault of ours.
    server.on('error', () => undefined);
    this.server = server;
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((settle) => server.close(settle));
  }

  private async read(
    stream: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
    address: string,
  ): Promise<void> {
    const status = returnStatus(await readMail(await beginningOf(stream)));
    if (status === null) return;
    for (const recipient of envelope.rcptTo) {
      const id = mailOfBounce(this.secret.value, address, recipient.address);
      if (id) await this.bounces.noteBounce(id, status);
    }
  }
}

/** A mail that goes on for too long is read to its end, so that it does not come again, and cut. */
async function beginningOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    if (bytes < LARGEST_REPORT) parts.push(part);
    bytes += part.length;
  }
  return Buffer.concat(parts).subarray(0, LARGEST_REPORT);
}

function listen(server: SMTPServer, port: number, host: string): Promise<void> {
  return new Promise((settle, fail) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      fail(new SettingsError([`BOUNCE_PORT: expected a port that is free (${code})`])),
    );
    server.listen(port, host, settle);
  });
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
