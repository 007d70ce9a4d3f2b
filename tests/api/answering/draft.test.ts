import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
} from '../../setup/round/build-round';
import { BoxKeys } from '../../../backend/src/envelope/box-keys.service';
import { stored } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('a draft on the server', () => {
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

  const read = async (token: string) =>
    (await app.call('GET', '/api/answer/draft', undefined, bearer(token))).body.content;
  const save = (token: string, content: Buffer, replaces: string | null = null) =>
    app.call(
      'PUT',
      '/api/answer/draft',
      { content: content.toString('base64'), replaces },
      bearer(token),
    );
  const count = async (): Promise<number> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM draft');
    await client.end();
    return rows[0]!.n;
  };

  it('comes back byte by byte to its own link alone, and goes when the leader says so', async () => {
    const [token, other] = round.tokens as [string, string];
    const content = randomBytes(32768);
    expect((await save(token, content)).status).toBe(200);
    expect(await read(token)).toBe(content.toString('base64'));
    expect(await read(other)).toBeNull();
    // What the link alone would open is nowhere in the database.
    const [row] = await stored<{ content: Buffer }>(app.databaseUrl, 'SELECT content FROM draft');
    expect(row!.content).toHaveLength(content.length + 48);
    expect(row!.content.includes(content.subarray(0, 16))).toBe(false);
    await app.call('DELETE', '/api/answer/draft', undefined, bearer(token));
    expect(await read(token)).toBeNull();
  });

  it('is never written over by a device that has not seen it', async () => {
    const token = round.tokens[1]!;
    const [phone, laptop, late] = [randomBytes(40), randomBytes(40), randomBytes(40)];
    await save(token, phone);
    expect((await save(token, laptop, sha256(phone))).status).toBe(200);
    for (const replaces of [null, sha256(phone)]) {
      const refused = await save(token, late, replaces);
      expect([refused.status, refused.body.code]).toEqual([409, 'draft-changed']);
    }
    expect(await read(token)).toBe(laptop.toString('base64'));
  });

  it('is taken from one of two devices that begin at once', async () => {
    const token = round.tokens[2]!;
    const saved = await Promise.all([save(token, randomBytes(9)), save(token, randomBytes(9))]);
    expect(saved.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each([
    ['a byte more than 32 kB', randomBytes(32769).toString('base64'), 413, 'body-too-large'],
    ['far too large', randomBytes(40000).toString('base64'), 422, 'request-invalid'],
    ['no base64', 'ikke base64!', 422, 'request-invalid'],
    ['a number', 7, 422, 'request-invalid'],
  ])('is refused where it is %s', async (_, content, status, code) => {
    const body = { content, replaces: null };
    const refused = await app.call('PUT', '/api/answer/draft', body, bearer(round.tokens[3]!));
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await read(round.tokens[3]!)).toBeNull();
  });

  it('is gone once the answer is sent, and none outlives the round', async () => {
    const token = round.tokens[4]!;
    await save(token, randomBytes(99));
    await app.call('PUT', '/api/answer', answersOf(4), bearer(token));
    expect(await read(token)).toBeNull();
    expect(await count()).toBeGreaterThan(0);
    const [held] = await stored<{ draft_key: Buffer }>(
      app.databaseUrl,
      'SELECT draft_key FROM round',
    );
    const keyState = () => app.app.get(BoxKeys).stateOf(held!.draft_key);
    expect(await keyState()).toBe('ready');
    await hr('POST', `/api/rounds/${round.key}/close`);
    expect(await count()).toBe(0);
    // A copy of the database from before then is opened by no link any more.
    expect(await keyState()).toBe('lost');
    expect((await save(token, randomBytes(9))).body.code).toBe('round-closed');
    expect((await app.call('GET', '/api/answer/draft')).body.code).toBe('link-unknown');
  });
});
