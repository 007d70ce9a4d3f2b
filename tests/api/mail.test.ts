import type { ParsedMail } from 'mailparser';
import { MailSender } from '../../backend/src/mail/mail-sender.service';
import { MailService } from '../../backend/src/mail/mail.service';
import type { Occasion } from '../../backend/src/mail/occasion';
import { answersOf, bearer, importRoster, rosterOf } from '../setup/build-round';
import { startMailServer } from '../setup/mail-server';
import { stored } from '../setup/stored';
import { startTestApp, type Caller, type TestApp } from '../setup/test-app';

describe('mail to leaders', () => {
  let app: TestApp;
  let hr: Caller;
  let server: Awaited<ReturnType<typeof startMailServer>>;
  let key: string;

  beforeEach(async () => {
    server = await startMailServer();
    app = await startTestApp({
      SMTP_URL: server.url,
      MAIL_FROM: 'HR <hr@example.dk>',
      MAIL_RATE: '60000',
    });
    hr = await app.signIn('hr');
    const [header, ...rows] = rosterOf({ Stabe: 6, Teknik: 6 }).split('\n');
    await importRoster(
      hr,
      [
        `medarbejdernummer;${header}`,
        ...rows.map((row) => `;${row}`),
        '10001;Uden Mail;;Stabe',
      ].join('\n'),
    );
    const { body } = await hr('POST', '/api/rounds', {
      name: 'Årsmåling',
      kind: 'annual',
      version: '2026.1',
      closesOn: '2027-01-15',
    });
    key = body.key;
  });
  afterEach(async () => {
    await app.stop();
    await server.stop();
  });

  const queue = (occasion: Occasion) => app.app.get(MailService).queue(key, occasion);
  /** The program looks by itself too, so this waits for whoever sends. */
  const send = async () => {
    for (let due = 1; due > 0;) {
      await app.app.get(MailSender).sendDue();
      const [row] = await stored<{ due: number }>(
        app.databaseUrl,
        `SELECT count(*)::int AS due FROM mail
         WHERE state = 'sending' OR (state = 'queued' AND not_before <= now())`,
      );
      due = row!.due;
    }
  };
  const open = () => hr('POST', `/api/rounds/${key}/open`);
  const tokenIn = ({ text }: ParsedMail) => /\/svar#(\S+)/.exec(text ?? '')![1]!;
  const answer = (token: string) => app.call('PUT', '/api/answer', answersOf(4), bearer(token));
  const addresses = () =>
    server.mails
      .map(({ to }) => (Array.isArray(to) ? to[0] : to)?.text ?? '')
      .map((to) => /<(.*)>/.exec(to)?.[1]);
  const makeDue = () =>
    stored(
      app.databaseUrl,
      `UPDATE mail SET not_before = now() - interval '1 minute' WHERE state = 'queued'`,
    );

  it('invites everyone with mail once, with a link that takes an answer, and reminds only who has not answered', async () => {
    expect(await queue('pre-notice')).toBe(12);
    await send();
    expect(server.mails).toHaveLength(12);
    expect(server.mails[0]!.text).not.toContain('/svar');
    await open();
    expect(await queue('invitation')).toBe(12);
    expect(await queue('invitation')).toBe(0);
    await send();
    await send();
    const invitations = server.mails.slice(12);
    expect(invitations).toHaveLength(12);
    expect(new Set(addresses().slice(12)).size).toBe(12);
    for (const mail of invitations.slice(0, 5)) {
      expect((await answer(tokenIn(mail))).status).toBe(200);
    }
    const answered = addresses().slice(12, 17);
    expect(await queue('reminder-1')).toBe(7);
    await send();
    const reminded = addresses().slice(24);
    expect(reminded).toHaveLength(7);
    expect(reminded.filter((one) => answered.includes(one))).toEqual([]);
    const tokens = new Set(invitations.map(tokenIn));
    expect(server.mails.slice(24).every((mail) => tokens.has(tokenIn(mail)))).toBe(true);
  });

  it('keeps no link in clear, no sealed one of who has answered, and none at all once the round has closed', async () => {
    await open();
    await queue('invitation');
    await send();
    const token = tokenIn(server.mails[0]!);
    const sealed = () => stored(app.databaseUrl, 'SELECT * FROM sealed_link');
    expect(await sealed()).toHaveLength(12);
    await answer(token);
    expect(await sealed()).toHaveLength(11);
    await queue('reminder-1');
    await hr('POST', `/api/rounds/${key}/close`);
    expect(await sealed()).toHaveLength(0);
    const mails = await stored<{ occasion: string; leader_id: string | null }>(
      app.databaseUrl,
      'SELECT * FROM mail',
    );
    expect(mails.filter(({ occasion }) => occasion === 'reminder-1')).toEqual([]);
    const tables = await stored<{ name: string }>(
      app.databaseUrl,
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const [found] = await stored<{ count: string }>(
        app.databaseUrl,
        `SELECT count(*) FROM "${name}" AS row WHERE row::text LIKE '%' || $1 || '%'`,
        [token],
      );
      expect([name, found!.count]).toEqual([name, '0']);
    }
  });

  it('lets nobody read later who was reminded', async () => {
    await open();
    await queue('invitation');
    await send();
    await queue('reminder-1');
    await send();
    await hr('POST', `/api/rounds/${key}/close`);
    const reminders = await stored<{ leader_id: string | null; state: string }>(
      app.databaseUrl,
      `SELECT * FROM mail WHERE occasion = 'reminder-1'`,
    );
    expect(reminders).toHaveLength(12);
    expect(reminders.filter(({ leader_id }) => leader_id !== null)).toEqual([]);
  });

  it('tries again what was put off, and gives up what was refused', async () => {
    server.decide.answer = (address) =>
      address.startsWith('stabe0') ? 'refuse' : address.startsWith('stabe1') ? 'put off' : 'take';
    await open();
    await queue('invitation');
    await send();
    expect(server.mails).toHaveLength(10);
    server.decide.answer = () => 'take';
    await makeDue();
    await send();
    expect(server.mails).toHaveLength(11);
    expect(
      await stored(app.databaseUrl, `SELECT refusal_code FROM mail WHERE state = 'refused'`),
    ).toEqual([{ refusal_code: 550 }]);
  });

  it('sends again what may not have arrived, under the same Message-ID, and remembers it', async () => {
    server.decide.answer = (address) =>
      address.startsWith('stabe0') ? 'take and hang up' : 'take';
    await open();
    await queue('invitation');
    await send();
    server.decide.answer = () => 'take';
    await makeDue();
    await send();
    const ids = server.mails.map(({ messageId }) => messageId);
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    expect(new Set(ids).size).toBe(12);
    const uncertain = await stored<{ id: string }>(
      app.databaseUrl,
      'SELECT id FROM mail WHERE unknown_outcomes > 0',
    );
    expect(twice.length).toBeGreaterThan(0);
    for (const id of twice) expect(uncertain.some((mail) => id?.includes(mail.id))).toBe(true);
  });

  it('takes over what a dead sender left, and lets only one send at a time', async () => {
    await open();
    await queue('invitation');
    await stored(
      app.databaseUrl,
      `UPDATE mail SET state = 'sending', tries = 1
       WHERE id = (SELECT id FROM mail ORDER BY id LIMIT 1)`,
    );
    await Promise.all([send(), send(), send()]);
    expect(server.mails).toHaveLength(12);
    expect(new Set(addresses()).size).toBe(12);
    expect(
      await stored(app.databaseUrl, 'SELECT unknown_outcomes FROM mail WHERE unknown_outcomes > 0'),
    ).toEqual([{ unknown_outcomes: 1 }]);
  });

  it('gives HR only the codes of those without mail, and thanks everyone with a link to the results', async () => {
    await open();
    await queue('invitation');
    await send();
    const file = await hr('POST', `/api/rounds/${key}/links`, {});
    expect(file.text.trim().split('\n').slice(1)).toHaveLength(1);
    expect(file.text).toContain('Uden Mail');
    for (const mail of server.mails) await answer(tokenIn(mail));
    await hr('POST', `/api/rounds/${key}/close`);
    await hr('POST', `/api/rounds/${key}/publish`);
    server.mails.length = 0;
    expect(await queue('results')).toBe(12);
    await send();
    const token = tokenIn(server.mails[0]!);
    expect((await app.call('POST', '/api/answer/results', undefined, bearer(token))).status).toBe(
      204,
    );
    expect((await app.call('PUT', '/api/answer', answersOf(1), bearer(token))).status).toBe(410);
    expect(await stored(app.databaseUrl, 'SELECT * FROM sealed_link')).toHaveLength(0);
  });

  it('is refused in a state that has no such mail, and where HR has fetched the links', async () => {
    await expect(queue('reminder-1')).rejects.toMatchObject({ code: 'mail-not-now' });
    await open();
    await hr('POST', `/api/rounds/${key}/links`, {});
    await expect(queue('invitation')).rejects.toMatchObject({ code: 'links-already-fetched' });
  });

  it('lets the database keep no link for who has left before the mail with it is sent', async () => {
    await open();
    await queue('invitation');
    await send();
    for (const mail of server.mails) await answer(tokenIn(mail));
    await hr('POST', `/api/rounds/${key}/close`);
    await hr('POST', `/api/rounds/${key}/publish`);
    server.mails.length = 0;
    server.decide.answer = () => 'put off';
    await queue('results');
    await send();
    await stored(
      app.databaseUrl,
      `UPDATE leader SET left_on = '2026-12-01' WHERE id IN (SELECT leader_id FROM mail)`,
    );
    await makeDue();
    await send();
    expect(server.mails).toEqual([]);
    expect(await stored(app.databaseUrl, 'SELECT * FROM sealed_link')).toEqual([]);
  });

  it('never lets a simulated round out of the house', async () => {
    await stored(app.databaseUrl, 'UPDATE round SET simulated = true');
    await open();
    await queue('invitation');
    await send();
    expect(server.mails).toEqual([]);
    expect(
      await stored(app.databaseUrl, `SELECT count(*)::int AS sent FROM mail WHERE state = 'sent'`),
    ).toEqual([{ sent: 12 }]);
  });
});
