import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
  STATEMENT_KEYS,
} from '../setup/build-round';
import { startTestApp, type Caller, type TestApp } from '../setup/test-app';

describe('an answer that is sent from two places', () => {
  let app: TestApp;
  let hr: Caller;
  let round: Awaited<ReturnType<typeof openRound>>;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 6 }));
    round = await openRound(hr, 'Måling');
  });
  afterAll(() => app.stop());

  const send = (token: string, value: number, name: string, replaces: string | null) =>
    app.call('PUT', '/api/answer', answersOf(value), {
      ...bearer(token),
      'idempotency-key': name,
      ...(replaces === null ? { 'if-none-match': '*' } : { 'if-match': `"${replaces}"` }),
    });
  const submission = async (token: string) =>
    (await app.call('GET', '/api/answer', undefined, bearer(token))).body.submission;
  const answers = async (): Promise<{ value: number; submission: string | null }[]> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ value: number; submission: string | null }>(
      `SELECT (answers->>$1)::int AS value, submission FROM response ORDER BY value`,
      [STATEMENT_KEYS[0]],
    );
    await client.end();
    return rows;
  };

  it('is not replaced by one that was late, and is by one that knows of it', async () => {
    const token = round.tokens[0]!;
    const [phone, laptop] = [randomUUID(), randomUUID()];
    expect((await send(token, 2, laptop, null)).status).toBe(200);
    const late = await send(token, 1, phone, null);
    expect([late.status, late.body.code]).toEqual([412, 'answered-elsewhere']);
    expect(await submission(token)).toBe(laptop);
    expect((await send(token, 1, phone, laptop)).status).toBe(200);
    expect((await send(token, 2, laptop, null)).status).toBe(412);
    expect(await answers()).toEqual([{ value: 1, submission: phone }]);
  });

  it('is acknowledged again where the first acknowledgement was lost', async () => {
    const token = round.tokens[1]!;
    const name = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => send(token, 3, name, null)));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await answers()).filter(({ value }) => value === 3)).toHaveLength(1);
  });

  it('comes from one of two devices that send at once', async () => {
    const token = round.tokens[2]!;
    const sent = await Promise.all([4, 5].map((value) => send(token, value, randomUUID(), null)));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = sent[0]!.status === 200 ? 4 : 5;
    expect((await answers()).filter(({ value }) => value > 3)).toEqual([
      expect.objectContaining({ value: won }),
    ]);
  });

  it('keeps no name once the round has closed', async () => {
    await app.call('PUT', '/api/answer', answersOf(1), bearer(round.tokens[3]!));
    expect(await submission(round.tokens[3]!)).toMatch(/^[0-9a-f-]{36}$/);
    await hr('POST', `/api/rounds/${round.key}/close`);
    const kept = await answers();
    expect(kept).toHaveLength(4);
    expect(kept.filter(({ submission: name }) => name !== null)).toEqual([]);
  });
});
