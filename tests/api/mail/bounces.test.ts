import { randomUUID } from 'node:crypto';
import type { ParsedMail } from 'mailparser';
import { createTransport } from 'nodemailer';
import { bounceAddress } from '../../../backend/src/mail/bounce/bounce-address.crypto';
import { MailService } from '../../../backend/src/mail/mail.service';
import type { Occasion } from '../../../backend/src/mail/occasion';
import { importRoster, rosterOf, VERSION } from '../../setup/round/build-round';
import { freePort } from '../../setup/program/free-port';
import { holdJobs, mailsTried } from '../../setup/mail/mail-queue';
import { startMailServer } from '../../setup/mail/mail-server';
import { stored } from '../../setup/database/stored';
import { startTestApp, TEST_SECRET, type Caller, type TestApp } from '../../setup/program/test-app';

const BACK = 'retur@puls.example.dk';

describe('mails that come back', () => {
  let app: TestApp;
  let hr: Caller;
  let server: Awaited<ReturnType<typeof startMailServer>>;
  let port: number;
  let key: string;

  beforeEach(async () => {
    server = await startMailServer();
    port = await freePort();
    app = await startTestApp({
      SMTP_URL: server.url,
      MAIL_FROM: 'HR <hr@example.dk>',
      MAIL_RATE: '60000',
      MAIL_BOUNCE_ADDRESS: BACK,
      BOUNCE_PORT: String(port),
    });
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 6, Teknik: 6 }));
    const { body } = await hr('POST', '/api/rounds', {
      name: 'Årsmåling',
      kind: 'annual',
      version: VERSION,
      closesOn: '2027-01-15',
    });
    key = body.key;
    await hr('POST', `/api/rounds/${key}/open`);
  });
  afterEach(async () => {
    await app.stop();
    await server.stop();
  });

  /** Sends the mails of an occasion. @returns the envelope of each */
  const sendAll = async (occasion: Occasion) => {
    const before = server.envelopes.length;
    await app.app.get(MailService).queue(key, occasion);
    await mailsTried(app.databaseUrl);
    return server.envelopes.slice(before);
  };
  type Sent = Awaited<ReturnType<typeof sendAll>>[number];
  const senderOf = ({ mailFrom }: Sent) => (mailFrom ? mailFrom.address : '');

  /** What a mail server sends back where it could not deliver a mail. */
  const sendBack = async (to: string, action: string, status: string, returned = 'Subject: …') => {
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    const raw = [
      'From: MAILER-DAEMON@mail.example.dk',
      'Subject: Undelivered Mail',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
      '',
      '--part\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.',
      `--part\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.dk\r\n\r\nFinal-Recipient: rfc822; x@example.dk\r\nAction: ${action}\r\nStatus: ${status}\r\n`,
      `--part\r\nContent-Type: message/rfc822\r\n\r\n${returned}`,
      '--part--\r\n',
    ].join('\r\n');
    try {
      await transport.sendMail({ envelope: { from: '', to }, raw });
      return 250;
    } catch (error) {
      return (error as { responseCode?: number }).responseCode;
    } finally {
      transport.close();
    }
  };
  const report = async () => (await hr('GET', `/api/rounds/${key}/mail`)).body;
  const states = () =>
    stored<{ occasion: string; state: string; count: number }>(
      app.databaseUrl,
      'SELECT occasion, state, count(*)::int AS count FROM mail GROUP BY occasion, state ORDER BY occasion, state',
    );

  it('are shown to HR with the address, and get no reminder', async () => {
    const [first] = await sendAll('invitation');
    const address = first!.rcptTo[0]!.address;
    expect(await sendBack(senderOf(first!), 'failed', '5.1.1')).toBe(250);
    expect(await sendBack(senderOf(first!), 'failed', '5.1.1')).toBe(250);
    const { bouncedAddresses, seesBounces, occasions } = await report();
    expect(seesBounces).toBe(true);
    expect(bouncedAddresses).toEqual([
      expect.objectContaining({ address, status: '5.1.1', occasion: 'invitation' }),
    ]);
    expect(occasions[1]).toMatchObject({ sent: 11, bounced: 1, refused: 0, waiting: 0 });
    const reminded = (await sendAll('reminder-1')).map(({ rcptTo }) => rcptTo[0]!.address);
    expect(reminded).toHaveLength(11);
    expect(reminded).not.toContain(address);
  });

  it('say nothing where they are reminders: who had not answered stays unseen', async () => {
    await sendAll('invitation');
    const before = await report();
    const [first] = await sendAll('reminder-1');
    const waited = await report();
    expect(await sendBack(senderOf(first!), 'failed', '5.1.1')).toBe(250);
    expect(await report()).toEqual(waited);
    expect(waited.bouncedAddresses).toEqual(before.bouncedAddresses);
    expect(await states()).toEqual([
      { occasion: 'invitation', state: 'sent', count: 12 },
      { occasion: 'reminder-1', state: 'sent', count: 12 },
    ]);
  });

  it('cannot be noted of a reminder even by mistake: the database refuses it', async () => {
    await sendAll('invitation');
    await sendAll('reminder-1');
    await expect(
      stored(app.databaseUrl, `UPDATE mail SET state = 'bounced' WHERE occasion = 'reminder-1'`),
    ).rejects.toMatchObject({ constraint: 'mail_bounce_check' });
  });

  it('are asked for without the mail and its link, and of reminders not at all', async () => {
    const invitations = await sendAll('invitation');
    const reminders = await sendAll('reminder-1');
    const wanted = (mails: Sent[]) =>
      new Set(mails.map(({ dsn, rcptTo }) => `${dsn?.ret} ${rcptTo[0]!.dsn?.notify?.join()}`));
    expect(wanted(invitations)).toEqual(new Set(['HDRS FAILURE']));
    expect(wanted(reminders)).toEqual(new Set(['HDRS NEVER']));
    expect(new Set([...invitations, ...reminders].map(senderOf)).size).toBe(24);
  });

  it('are none where a mail is late, or an answering machine answers', async () => {
    const [first] = await sendAll('invitation');
    expect(await sendBack(senderOf(first!), 'delayed', '4.4.1')).toBe(250);
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    await transport.sendMail({
      from: 'anne@example.dk',
      to: senderOf(first!),
      subject: 'Ferie',
      text: 'Action: failed\nStatus: 5.1.1\n\nJeg er på ferie.',
    });
    transport.close();
    expect((await report()).bouncedAddresses).toEqual([]);
  });

  it('are taken only at addresses that the program made itself', async () => {
    await sendAll('invitation');
    const [mail] = await stored<{ id: string }>(app.databaseUrl, 'SELECT id FROM mail LIMIT 1');
    const forged = bounceAddress('another secret, just as long as it', BACK, mail!.id);
    for (const address of [forged, BACK, 'hr@example.dk', 'anybody@elsewhere.example']) {
      expect(await sendBack(address, 'failed', '5.1.1')).toBe(550);
    }
    const unknown = bounceAddress(TEST_SECRET, BACK, randomUUID());
    expect(await sendBack(unknown, 'failed', '5.1.1')).toBe(250);
    expect((await report()).bouncedAddresses).toEqual([]);
  });

  it('may come before the sender has noted that they were taken', async () => {
    const [first] = await sendAll('invitation');
    const [mail] = await stored<{ id: string }>(
      app.databaseUrl,
      `UPDATE mail SET state = 'sending' WHERE leader_id = (SELECT id FROM leader WHERE mail = $1)
       RETURNING id`,
      [first!.rcptTo[0]!.address],
    );
    const release = holdJobs(app);
    await app.app.get(MailService).onApplicationBootstrap();
    expect(await sendBack(senderOf(first!), 'failed', '5.2.2')).toBe(250);
    release();
    await mailsTried(app.databaseUrl);
    expect(
      await stored(app.databaseUrl, 'SELECT state, bounce_status FROM mail WHERE id = $1', [
        mail!.id,
      ]),
    ).toEqual([{ state: 'bounced', bounce_status: '5.2.2' }]);
    expect(server.mails).toHaveLength(12);
  });

  it('leave nothing of a returned mail and its link', async () => {
    const [first] = await sendAll('invitation');
    const { text } = server.mails[0] as ParsedMail;
    const token = /\/svar#(\S+)/.exec(text ?? '')![1]!;
    await sendBack(senderOf(first!), 'failed', '5.1.1', `Subject: Årsmåling\r\n\r\n${text}`);
    expect((await report()).bouncedAddresses).toHaveLength(1);
    const tables = await stored<{ name: string }>(
      app.databaseUrl,
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const found = await stored(
        app.databaseUrl,
        `SELECT 1 FROM "${name}" AS row WHERE row::text LIKE '%' || $1 || '%'`,
        [token],
      );
      expect([name, found]).toEqual([name, []]);
    }
  });

  it('are kept by the mail server while the database is away', async () => {
    const [first] = await sendAll('invitation');
    await stored(app.databaseUrl, 'ALTER TABLE mail RENAME TO away');
    expect(await sendBack(senderOf(first!), 'failed', '5.1.1')).toBe(451);
    await stored(app.databaseUrl, 'ALTER TABLE away RENAME TO mail');
    expect(await sendBack(senderOf(first!), 'failed', '5.1.1')).toBe(250);
    expect((await report()).bouncedAddresses).toHaveLength(1);
  });
});
