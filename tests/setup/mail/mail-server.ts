import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

type Envelope = SMTPServerSession['envelope'];

/** A mail server that answers each mail as `decide` says. */
export async function startMailServer() {
  const mails: ParsedMail[] = [];
  /** Of each mail, in the same order. */
  const envelopes: Envelope[] = [];
  const decide: {
    answer: (address: string) => 'take' | 'refuse' | 'put off' | 'take and hang up';
  } = {
    answer: () => 'take',
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideDSN: false,
    onRcptTo: ({ address }, _session, done) => {
      const answer = decide.answer(address);
      if (answer === 'refuse') done(Object.assign(new Error('unknown'), { responseCode: 550 }));
      else if (answer === 'put off') done(Object.assign(new Error('busy'), { responseCode: 451 }));
      else done();
    },
    onData: (stream, session, done) => {
      const envelope = structuredClone(session.envelope);
      void simpleParser(stream).then((mail) => {
        mails.push(mail);
        envelopes.push(envelope);
        if (decide.answer(envelope.rcptTo[0]!.address) === 'take and hang up') {
          for (const connection of server.connections) connection._socket.destroy();
        } else done();
      });
    },
  });
  server.on('error', () => undefined);
  const port = await new Promise<number>((settle) => {
    const listening = server.listen(0, '127.0.0.1', () =>
      settle((listening.address() as { port: number }).port),
    );
  });
  return {
    mails,
    envelopes,
    decide,
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((settle) => server.close(settle)),
  };
}
