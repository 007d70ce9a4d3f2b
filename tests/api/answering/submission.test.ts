import { createHash, randomUUID } from 'node:crypto';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
  STATEMENT_KEYS,
} from '../../setup/round/build-round';
import { stored, storedEnvelopes } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const fingerprintOf = (name: string) =>
  createHash('sha256').update(name).digest('hex').slice(0, 32);

describe('an answer that is sent from two places', () => {
  let app: TestApp;
  let hr: Caller;
  let round: Awaited<ReturnType<typeof openRound>>;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 12 }));
    round = await openRound(hr, 'Måling');
  });
  afterAll(() => app.stop());

  const send = (token: string, value: number, name?: string, replaces?: string) =>
    app.call('PUT', '/api/answer', answersOf(value), {
      ...bearer(token),
      ...(name === undefined ? {} : { 'idempotency-key': name }),
      ...(replaces === undefined ? {} : { 'if-match': `"${replaces}"` }),
    });
  const survey = async (token: string) =>
    (await app.call('GET', '/api/answer', undefined, bearer(token))).body;
  const answers = async () =>
    (await storedEnvelopes(app.databaseUrl))
      .map(({ answers: given, submission, replaced }) => ({
        value: Number(given[STATEMENT_KEYS[0]!]),
        submission,
        replaced,
      }))
      .sort((a, b) => a.value - b.value);

  it('is changed by the device that sent it, and not by one that was late', async () => {
    const token = round.tokens[0]!;
    const [phone, again, laptop] = [randomUUID(), randomUUID(), randomUUID()];
    expect((await send(token, 2, phone)).status).toBe(200);
    const late = await send(token, 1, laptop);
    expect([late.status, late.body.code]).toEqual([412, 'answered-elsewhere']);
    expect((await send(token, 3, again, phone)).status).toBe(200);
    expect((await send(token, 2, phone)).status).toBe(412);
    expect(await answers()).toEqual([{ value: 3, submission: again, replaced: false }]);
    expect(await survey(token)).toMatchObject({ answered: true, isReplacement: false });
  });

  it('is replaced from elsewhere once the leader confirms it, and tells of it from then on', async () => {
    const token = round.tokens[1]!;
    const [phone, laptop, later] = [randomUUID(), randomUUID(), randomUUID()];
    await send(token, 4, phone);
    const { fingerprint } = await survey(token);
    expect(fingerprint).toBe(fingerprintOf(phone));
    expect((await send(token, 5, laptop, fingerprint)).status).toBe(200);
    const seen = await survey(token);
    expect([seen.fingerprint, seen.isReplacement]).toEqual([fingerprintOf(laptop), true]);
    const outdated = await send(token, 4, randomUUID(), fingerprint);
    expect([outdated.status, outdated.body.code]).toEqual([412, 'answered-elsewhere']);
    expect((await send(token, 4, later, laptop)).status).toBe(200);
    expect((await survey(token)).isReplacement).toBe(true);
  });

  it('is not replaced by what its link tells of it, unless the replacement is told of', async () => {
    const others = round.tokens.slice(6);
    for (const token of others) await send(token, 5, randomUUID());
    const written = (await answers()).filter(({ value }) => value === 5);
    for (const token of others) {
      const { fingerprint } = await survey(token);
      expect(JSON.stringify(await survey(token))).not.toContain(
        written.find(({ submission }) => fingerprintOf(submission!) === fingerprint)!.submission,
      );
      for (const silent of [
        await send(token, 1),
        await send(token, 1, fingerprint),
        await send(token, 1, randomUUID()),
        await send(token, 1, randomUUID(), randomUUID()),
        await send(token, 1, randomUUID(), '*'),
      ])
        expect([silent.status, silent.body.code]).toEqual([412, 'answered-elsewhere']);
    }
    expect((await answers()).filter(({ value }) => value === 5)).toEqual(written);
    for (const token of others) {
      await send(token, 1, randomUUID(), (await survey(token)).fingerprint);
      expect((await survey(token)).isReplacement).toBe(true);
    }
  });

  it('is acknowledged again where the first acknowledgement was lost', async () => {
    const token = round.tokens[2]!;
    const name = randomUUID();
    const before = (await answers()).length;
    const sent = await Promise.all([1, 2, 3].map(() => send(token, 3, name)));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await answers()).toHaveLength(before + 1);
    expect((await survey(token)).isReplacement).toBe(false);
  });

  it('comes from one of two devices that send at once', async () => {
    const token = round.tokens[3]!;
    const before = (await answers()).length;
    const sent = await Promise.all([4, 5].map((value) => send(token, value, randomUUID())));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await answers()).toHaveLength(before + 1);
  });

  it('that was sent before there were names can be replaced where the leader confirms it', async () => {
    const token = round.tokens[4]!;
    const name = randomUUID();
    await send(token, 4, name);
    await stored(
      app.databaseUrl,
      `UPDATE envelope SET submission = NULL WHERE submission = '${name}'`,
    );
    const { fingerprint } = await survey(token);
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect((await send(token, 2, randomUUID(), fingerprint)).status).toBe(200);
  });

  it('leaves no row once the round has closed', async () => {
    expect((await answers()).length).toBeGreaterThan(5);
    await hr('POST', `/api/rounds/${round.key}/close`);
    expect(await answers()).toEqual([]);
  });
});
