import { Client } from 'pg';
import { readShortCode, shortCodeOf } from '../../../backend/src/access/short-code';
import {
  answersOf,
  bearer,
  importRoster,
  STATEMENT_KEYS,
  VERSION,
} from '../../setup/round/build-round';
import { storedAnswers } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const ROSTER = [
  'navn;mail;medarbejdernummer;forvaltning',
  ...Array.from({ length: 6 }, (_, place) => `Leder ${place};leder${place}@example.dk;;Stabe`),
  'Åse Uden Mail;;10001;Stabe',
  'Bo Uden Mail;;10002;Stabe',
].join('\n');

/** A code that checks, and that nobody was given. */
const strange = (place: number) => shortCodeOf(new Uint8Array(12).fill(place));
const STRANGE = strange(0);

describe('a leader without mail', () => {
  let app: TestApp;
  let hr: Caller;
  let rows: string[][];

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, ROSTER);
    const wanted = { name: 'Måling', kind: 'annual', version: VERSION, closesOn: '2026-12-11' };
    await hr('POST', '/api/rounds', wanted);
    await hr('POST', '/api/rounds/maaling/open');
    const { text } = await hr('POST', '/api/rounds/maaling/links', {});
    rows = text
      .trim()
      .split('\r\n')
      .map((row) => row.split(';'));
  });
  afterAll(() => app.stop());

  const codeOf = (name: string) => rows.find(([first]) => first === name)![3]!;
  const open = (token: string, headers: Record<string, string> = {}) =>
    app.call('GET', '/api/answer', undefined, { ...bearer(token), ...headers });
  const refusal = async (token: string) => {
    const { status, body } = await open(token);
    return [status, body.code];
  };

  it('gets a short code, and a link that carries it; the others a link alone', () => {
    expect(rows[0]).toEqual(['name', 'mail', 'forvaltning', 'code', 'link']);
    for (const [, mail, , code, link] of rows.slice(1)) {
      if (mail === '') expect(link).toMatch(new RegExp(`/svar#${code}$`));
      else expect([code, link]).toEqual(['', expect.stringMatching(/#[\w-]{43}$/)]);
    }
    expect(codeOf('Bo Uden Mail')).toMatch(/^\w{4}-\w{4}-\w{4}-\w$/);
    expect(codeOf('Bo Uden Mail')).not.toBe(codeOf('Åse Uden Mail'));
  });

  it('opens one and the same survey however the code is typed', async () => {
    const code = codeOf('Bo Uden Mail');
    const ways = [code, code.replaceAll('-', ''), code.toLowerCase(), code.replaceAll('0', 'o')];
    const put = (way: string, value: number) =>
      app.call('PUT', '/api/answer', answersOf(value), {
        ...bearer(way),
        'idempotency-key': '5f0c1d0e-6a2b-4c3d-8e4f-0123456789ab',
      });
    await put(ways[1]!, 4);
    for (const way of ways) {
      const { status, body } = await open(way);
      expect([status, body.answered]).toEqual([200, true]);
    }
    expect((await hr('GET', '/api/rounds/maaling')).body.answered).toBe(1);
    const changed = await put(ways[2]!, 2);
    expect(changed.status).toBe(200);
    expect(await storedAnswers(app.databaseUrl)).toEqual([answersOf(2, STATEMENT_KEYS).answers]);
  });

  it('leaves nothing in the database that the code can be found by without the secret', async () => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const code = readShortCode(codeOf('Bo Uden Mail'))!;
    const { rows: found } = await client.query(
      `SELECT 1 FROM invitation WHERE token_hash IN (sha256($1), sha256($2))`,
      [`invitation:${code}`, `code:${code}`],
    );
    const { rows: all } = await client.query('SELECT * FROM invitation');
    await client.end();
    expect(found).toEqual([]);
    expect(JSON.stringify(all)).not.toContain(code);
  });

  it('is told a slip from an unknown code', async () => {
    const code = codeOf('Åse Uden Mail');
    const wrong = code.startsWith('A') ? 'B' : 'A';
    expect(await refusal(wrong + code.slice(1))).toEqual([422, 'code-mistyped']);
    expect(await refusal(STRANGE)).toEqual([401, 'code-unknown']);
  });

  it('is let in by a right code though somebody at the same address has guessed too often', async () => {
    let last = await open(STRANGE);
    for (let tries = 0; tries < 12; tries += 1) last = await open(STRANGE);
    expect([last.status, last.body.code]).toEqual([429, 'too-many-attempts']);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(last.body.detail).toMatch(/Prøv igen om \d+ min/);
    const english = await open(STRANGE, { 'accept-language': 'en-GB' });
    expect(english.body.detail).toMatch(/Try again in \d+ min/);
    expect((await open(codeOf('Åse Uden Mail'))).status).toBe(200);
  });

  it('is let in as well when the whole address has used up its budget on different codes', async () => {
    const statuses: number[] = [];
    for (let place = 1; place <= 31; place += 1)
      for (let tries = 0; tries < 2; tries += 1) statuses.push((await open(strange(place))).status);
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect((await open(codeOf('Bo Uden Mail'))).status).toBe(200);
  });
});
