import type { ParsedMail } from 'mailparser';
import type { Occasion } from '../../../backend/src/mail/occasion';
import { answersOf, bearer } from '../../setup/round/build-round';
import { bringMailsForward, holdJobs, mailsTried } from '../../setup/mail/mail-queue';
import { startMailRound, type MailRound } from '../../setup/mail/mail-round';
import { stored } from '../../setup/database/stored';
import type { Caller, TestApp } from '../../setup/program/test-app';

describe('mail to leaders', () => {
  let round: MailRound;
  let app: TestApp;
  let hr: Caller;
  let server: MailRound['server'];
  let key: string;

  beforeEach(async () => {
    round = await startMailRound();
    ({ app, hr, server, key } = round);
  });
  afterEach(() => round.stop());

  const queue = (occasion: Occasion) => round.queue(occasion);
  const send = () => mailsTried(app.databaseUrl);
  const open = () => round.open();
  const tokenIn = ({ text }: ParsedMail) => /\/svar#(\S+)/.exec(text ?? '')![1]!;
  const answer = (token: string) => app.call('PUT', '/api/answer', answersOf(4), bearer(token));
  const addresses = () =>
    server.mails
      .map(({ to }) => (Array.isArray(to) ? to[0] : to)?.text ?? '')
      .map((to) => /<(.*)>/.exec(to)?.[1]);
  const makeDue = () => bringMailsForward(app.databaseUrl);

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
    expect(await queue('reminder-1')).toBeNull();
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
    holdJobs(app);
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

  it('is refused in a state that has no such mail', async () => {
    await expect(queue('reminder-1')).rejects.toMatchObject({ code: 'mail-not-now' });
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

  it('never sends mails of a simulated round by the mail server', async () => {
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
