import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../setup/program/free-port';

/** A mail that the server has taken responsibility for. */
export interface DeliveredMail {
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  /** The line was cut after the mail was taken, so its sender cannot know that it was. */
  readonly unacknowledged: boolean;
}

export interface FaultyMailServer {
  readonly url: string;
  readonly delivered: DeliveredMail[];
  /** Addresses that are never taken. */
  refuses(address: string): boolean;
  stop(): Promise<void>;
}

/** Faults in every hundred tries, drawn anew at each. */
const FAULTS = { later: 6, cutBefore: 4, cutAfter: 2 };
const SLOWEST_MILLISECONDS = 40;

/**
 * A mail server that refuses three addresses in a hundred for good, puts others off, answers slowly,
 * and drops connections before and after it has taken a mail.
 */
export async function startFaultyMailServer(random: () => number): Promise<FaultyMailServer> {
  const port = await freePort();
  const delivered: DeliveredMail[] = [];
  const refuses = (address: string) =>
    createHash('sha256').update(address).digest().readUInt16BE() % 100 < 3;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      if (refuses(address)) done(refusal(550, 'no such mailbox'));
      else if (random() * 100 < FAULTS.later) done(refusal(451, 'try again later'));
      else done();
    },
    onData: (stream, session, done) => {
      const take = async () => {
        const mail = await simpleParser(stream);
        await wait(random() * SLOWEST_MILLISECONDS);
        const fault = random() * 100;
        // The types leave out the connection that the session belongs to.
        const connection = [...server.connections].find(({ session: one }) => one === session);
        if (fault < FAULTS.cutBefore) return connection?._socket.destroy();
        const unacknowledged = fault < FAULTS.cutBefore + FAULTS.cutAfter;
        delivered.push({
          to: session.envelope.rcptTo[0]!.address,
          subject: mail.subject ?? '',
          messageId: mail.messageId ?? '',
          text: mail.text ?? '',
          unacknowledged,
        });
        if (unacknowledged) connection?._socket.destroy();
        else done();
      };
      void take();
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle));
  return {
    url: `smtp://127.0.0.1:${port}`,
    delivered,
    refuses,
    stop: () => new Promise((settle) => server.close(settle)),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
