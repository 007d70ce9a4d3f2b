import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { AccessService } from '../../backend/src/access/access.service';
import { BoxKeeper } from '../../backend/src/box/box-keeper.service';
import { BoxKeys } from '../../backend/src/envelope/box-keys.service';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
  VERSION,
} from '../setup/round/build-round';
import { eventually } from '../setup/program/eventually';
import { freePort } from '../setup/program/free-port';
import { startProgram, type Program } from '../setup/program/program';
import { stored } from '../setup/database/stored';
import { startTestApp, TEST_SECRET, type Caller, type TestApp } from '../setup/program/test-app';
import { keysDirOf } from '../setup/database/test-database';

const LEADERS = 12;

/** Each step of a box is held at a lock of the database, and the program that takes it is killed there. */
describe('a program that is killed within a step of a box', () => {
  let app: TestApp;
  let hr: Caller;
  let keeper: Client;
  let settings: Record<string, string>;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Skole: LEADERS }));
    keeper = new Client({ connectionString: app.databaseUrl });
    await keeper.connect();
    settings = {
      DATABASE_URL: app.databaseUrl,
      SECRET: TEST_SECRET,
      BOX_KEYS_DIR: keysDirOf(app.databaseUrl),
      DATA_DIR: mkdtempSync(join(tmpdir(), 'ledelsespuls-killed-box-')),
    };
  });
  afterAll(async () => {
    await keeper.end();
    await app.stop();
    rmSync(settings.DATA_DIR!, { recursive: true, force: true });
  });

  const start = async () => startProgram({ ...settings, PORT: String(await freePort()) });
  const answerAll = async (tokens: readonly string[]) => {
    for (const token of tokens) {
      expect((await app.call('PUT', '/api/answer', answersOf(4), bearer(token))).status).toBe(200);
    }
  };
  const answered = async (name: string) => {
    const { key, tokens } = await openRound(hr, name);
    await answerAll(tokens);
    return key;
  };
  const ask = async ({ url }: Program, path: string, body: object = {}) => {
    const post = (where: string, sent: object, cookie = '') =>
      fetch(`${url}${where}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(sent),
      });
    const token = await app.app.get(AccessService).invite('anden@example.dk', 'hr');
    const session = await post('/api/session', { token });
    if (!session.ok) throw new Error(await session.text());
    return post(path, body, session.headers.get('set-cookie')?.split(';')[0]);
  };
  /** Asks a program to take a step, which stops where the table is needed, and kills it there. */
  const killAt = async (program: Program, lock: string, path: string, body: object = {}) => {
    await keeper.query('BEGIN');
    await keeper.query(`LOCK TABLE ${lock} MODE`);
    const answered = ask(program, path, body).then((answer) => answer.text());
    // Who answers before it waits has not come to the lock.
    let early: string | null = null;
    const ended = answered.catch((error: unknown) => String(error)).then((text) => (early = text));
    const waiting = `SELECT pid FROM pg_stat_activity
                     WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    // On a line of its own: within one transaction PostgreSQL tells the same again.
    const pids = await eventually(async () => {
      if (early !== null) return [];
      const found = await stored<{ pid: number }>(app.databaseUrl, waiting);
      expect(found).not.toEqual([]);
      return found;
    });
    expect(early).toBeNull();
    await program.kill();
    // What it had asked for last dies with it.
    for (const { pid } of pids) await keeper.query('SELECT pg_terminate_backend($1)', [pid]);
    await keeper.query('ROLLBACK');
    await ended;
  };
  const held = async (key: string) => {
    const [row] = await stored<{ state: string; rows: number; boxes: number; bytes: number }>(
      app.databaseUrl,
      `SELECT state, (SELECT count(*)::int FROM envelope WHERE round_id = round.id) AS rows,
              (SELECT count(*)::int FROM closed_box WHERE round_id = round.id) AS boxes,
              pg_relation_size('envelope')::int + pg_relation_size('closed_box')::int AS bytes
       FROM round WHERE key = $1`,
      [key],
    );
    return row!;
  };
  const keyOf = async (key: string) => {
    const [row] = await stored<{ box_key: Buffer }>(
      app.databaseUrl,
      'SELECT box_key FROM round WHERE key = $1',
      [key],
    );
    return app.app.get(BoxKeys).stateOf(row!.box_key);
  };
  it('leaves what the next start mends: a box to fill, a key to destroy, files to write anew', async () => {
    const key = await answered('Lukkes');
    await killAt(await start(), 'closed_box IN ACCESS EXCLUSIVE', `/api/rounds/${key}/close`);
    expect(await held(key)).toMatchObject({ state: 'closed', rows: LEADERS, boxes: 0 });

    // Before the end of publishing nothing is published, and nothing is gone.
    const isFilled = async () => expect(await held(key)).toMatchObject({ rows: 0, boxes: 1 });
    const second = await start();
    await eventually(isFilled);
    await killAt(second, 'publication IN EXCLUSIVE', `/api/rounds/${key}/publish`);
    expect(await held(key)).toMatchObject({ state: 'closed', boxes: 1 });
    expect(await keyOf(key)).toBe('ready');

    // After it the box is deleted and its key destroyed, but what was deleted is in the files still.
    await killAt(await start(), 'response IN ACCESS SHARE', `/api/rounds/${key}/publish`);
    const published = await held(key);
    expect(published).toMatchObject({ state: 'published', rows: 0, boxes: 0 });
    expect(published.bytes).toBeGreaterThan(0);
    expect(await keyOf(key)).toBe('lost');
    const isRewritten = async () => expect((await held(key)).bytes).toBe(0);
    const program = await start();
    await eventually(isRewritten);

    // So it is where a closing program dies between deleting the envelopes and that.
    const next = await answered('Slettes');
    await killAt(program, 'response IN ACCESS SHARE', `/api/rounds/${next}/close`);
    expect(await held(next)).toMatchObject({ state: 'closed', rows: 0, boxes: 1 });
    const envelopes = async () => {
      const size = `SELECT pg_relation_size('envelope')::int AS bytes`;
      return (await stored<{ bytes: number }>(app.databaseUrl, size))[0]!.bytes;
    };
    expect(await envelopes()).toBeGreaterThan(0);
    await app.app.get(BoxKeeper).fillClosed();
    expect(await envelopes()).toBe(0);
    expect((await hr('POST', `/api/rounds/${next}/publish`)).body.state).toBe('published');
  });

  it('was opening it by a code, which is asked for again and opens all of it', async () => {
    const wanted = { name: 'Koder', kind: 'annual', version: VERSION, closesOn: '2026-12-11' };
    const { key } = (await hr('POST', '/api/rounds', wanted)).body;
    const { codes } = (await hr('POST', `/api/rounds/${key}/box/codes`)).body;
    for (const code of codes) await hr('POST', `/api/rounds/${key}/box/codes/tries`, { code });
    await hr('POST', `/api/rounds/${key}/open`);
    const { text } = await hr('POST', `/api/rounds/${key}/links`, {});
    const rows = text.trim().split('\n').slice(1);
    await answerAll(rows.map((row) => row.split('#')[1]!.trim()));
    await hr('POST', `/api/rounds/${key}/close`);
    const opening = `/api/rounds/${key}/box/opening`;
    await killAt(await start(), 'closed_box IN EXCLUSIVE', opening, { code: codes[0] });
    expect(await held(key)).toMatchObject({ state: 'closed', rows: LEADERS, boxes: 0 });
    const box = async () => (await hr('GET', `/api/rounds/${key}/box`)).body.state;
    expect(await box()).toBe('locked');
    expect((await hr('POST', opening, { code: codes[1] })).status).toBe(200);
    expect(await held(key)).toMatchObject({ rows: 0, boxes: 1 });
    expect((await hr('POST', `/api/rounds/${key}/publish`)).body.state).toBe('published');
  });
});
