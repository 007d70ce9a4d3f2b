import { rmSync } from 'node:fs';
import { BoxKeys } from '../../../backend/src/envelope/box-keys.service';
import { PublicationRepository } from '../../../backend/src/publication/publication.repository';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
} from '../../setup/round/build-round';
import { stored } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';
import { keysDirOf } from '../../setup/database/test-database';

describe('the box of a round', () => {
  let app: TestApp;
  let hr: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Skole: 12, Pleje: 10 }));
  });
  afterAll(() => app.stop());

  const draft = async (name: string) => {
    const wanted = { name, kind: 'pulse', version: '2026.1', closesOn: '2026-12-11' };
    return (await hr('POST', '/api/rounds', wanted)).body.key as string;
  };
  const box = async (key: string) => (await hr('GET', `/api/rounds/${key}/box`)).body;
  const answerAll = async (tokens: readonly string[]) => {
    for (const token of tokens) {
      const body = { ...answersOf(4), comments: { 'comment-closing': 'Et ord' } };
      expect((await app.call('PUT', '/api/answer', body, bearer(token))).status).toBe(200);
    }
  };
  const code = async (call: Promise<{ status: number; body: { code?: string } }>) => {
    const { status, body } = await call;
    return [status, body.code];
  };
  /** As a program that was started again: what was typed before is forgotten. */
  const forget = (publicKey: Buffer) => {
    const keys = app.app.get(BoxKeys);
    (keys as unknown as Record<'unlocked', Map<string, unknown>>).unlocked.clear();
    return keys.stateOf(publicKey);
  };
  const keyOf = async (key: string) => {
    const [row] = await stored<{ box_key: Buffer }>(
      app.databaseUrl,
      'SELECT box_key FROM round WHERE key = $1',
      [key],
    );
    return row!.box_key;
  };

  it('opens with either code, and only after both have been tried', async () => {
    const key = await draft('Med koder');
    expect(await box(key)).toEqual({
      ...{ custody: 'file', state: 'ready', tried: 0, codes: 0 },
      counts: null,
    });
    const { body: first } = await hr('POST', `/api/rounds/${key}/box/codes`);
    const { body: made } = await hr('POST', `/api/rounds/${key}/box/codes`);
    const codes = made.codes as [string, string];
    expect(codes[0]).toMatch(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{2}$/);
    const open = () => hr('POST', `/api/rounds/${key}/open`);
    const attempt = (typed: string) =>
      hr('POST', `/api/rounds/${key}/box/codes/tries`, { code: typed });
    expect(await code(open())).toEqual([409, 'box-codes-untried']);
    // Codes that others took the place of open nothing.
    expect(await code(attempt(first.codes[0]))).toEqual([422, 'box-code-wrong']);
    expect((await attempt(codes[0].toLowerCase())).body.tried).toBe(1);
    expect((await attempt(codes[0])).body).toMatchObject({ state: 'untried', tried: 1 });
    expect(await code(open())).toEqual([409, 'box-codes-untried']);
    expect((await attempt(codes[1])).body).toMatchObject({ state: 'ready', tried: 2 });
    expect((await open()).status).toBe(200);
    expect(await code(hr('POST', `/api/rounds/${key}/box/codes`))).toEqual([
      409,
      'round-transition',
    ]);
    const { text } = await hr('POST', `/api/rounds/${key}/links`, {});
    const tokens = text
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('#')[1]!.trim());
    const statements = (await app.call('GET', '/api/answer', undefined, bearer(tokens[0]!))).body
      .questionnaire.themes[0].subthemes[0].statements as { key: string }[];
    for (const token of tokens) {
      const body = answersOf(4, [statements[0]!.key]);
      expect((await app.call('PUT', '/api/answer', body, bearer(token))).status).toBe(200);
    }

    const noted = tokens.length;
    expect((await box(key)).counts).toEqual({ noted, received: noted, counted: null });
    expect((await hr('POST', `/api/rounds/${key}/close`)).status).toBe(200);
    expect(await box(key)).toMatchObject({ state: 'locked', counts: { received: noted } });
    for (const path of ['comments', 'comments/progress', 'publication-preview']) {
      expect(await code(hr('GET', `/api/rounds/${key}/${path}`))).toEqual([409, 'box-locked']);
    }
    expect(await code(hr('POST', `/api/rounds/${key}/publish`))).toEqual([409, 'box-locked']);
    const rows = await stored(app.databaseUrl, 'SELECT 1 FROM envelope WHERE edit_key IS NOT NULL');
    expect(rows).toEqual([]);

    const unlock = (typed: string) => hr('POST', `/api/rounds/${key}/box/opening`, { code: typed });
    expect(await code(unlock(first.codes[1]))).toEqual([422, 'box-code-wrong']);
    expect((await unlock(codes[1])).body).toMatchObject({
      state: 'open',
      counts: { noted, received: null, counted: noted },
    });
    // Beside what participation shows it would tell whether a leader whose link was withdrawn had answered.
    const withdraw = (is: boolean) =>
      stored(
        app.databaseUrl,
        `UPDATE invitation SET withdrawn = ${is} WHERE id = (
           SELECT i.id FROM invitation i JOIN round ON round.id = i.round_id WHERE round.key = '${key}' LIMIT 1)`,
      );
    await withdraw(true);
    expect((await box(key)).counts).toBeNull();
    await withdraw(false);
    expect((await hr('GET', `/api/rounds/${key}/comments`)).body).toEqual([]);
    expect(await forget(await keyOf(key))).toBe('locked');
    expect(await code(hr('GET', `/api/rounds/${key}/comments`))).toEqual([409, 'box-locked']);
    // Who has lost one code uses the other.
    expect((await unlock(codes[0])).body.state).toBe('open');
    expect((await hr('POST', `/api/rounds/${key}/publish`)).body.state).toBe('published');
    expect(await code(unlock(codes[0]))).toEqual([409, 'round-transition']);
    expect(await app.app.get(BoxKeys).stateOf(await keyOf(key))).toBe('lost');
  });

  it('is for HR alone', async () => {
    const key = await draft('Kun HR');
    const directorate = await app.signIn('directorate');
    expect((await directorate('GET', `/api/rounds/${key}/box`)).status).toBe(403);
    expect((await directorate('POST', `/api/rounds/${key}/box/codes`)).status).toBe(403);
  });

  it('is filled by whoever comes next where the program died between closing and that', async () => {
    const round = await openRound(hr, 'Afbrudt');
    await answerAll(round.tokens);
    const publications = app.app.get(PublicationRepository);
    const { id } = (await publications.findRound(round.key))!;
    expect(await publications.close(id, '2026-11-28')).toBe(true);
    const held = () =>
      stored<{ rows: number }>(
        app.databaseUrl,
        'SELECT count(*)::int AS rows FROM envelope WHERE round_id = $1 AND edit_key IS NULL',
        [id],
      );
    expect(await held()).toEqual([{ rows: 22 }]);
    const both = await Promise.all([
      hr('GET', `/api/rounds/${round.key}/comments/progress`),
      hr('GET', `/api/rounds/${round.key}/publication-preview`),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0].body).toEqual({ comments: 22, pending: 22 });
    expect(await held()).toEqual([{ rows: 0 }]);
  });

  it('says that somebody has put more into it than were invited, and publishes nothing', async () => {
    const round = await openRound(hr, 'Fyldt');
    await answerAll(round.tokens.slice(0, 6));
    await stored(
      app.databaseUrl,
      `INSERT INTO envelope (round_id, cell, content)
       SELECT round_id, cell, content FROM envelope, generate_series(1, 4)
       WHERE round_id = (SELECT id FROM round WHERE key = $1)`,
      [round.key],
    );
    expect((await hr('POST', `/api/rounds/${round.key}/close`)).status).toBe(200);
    const refused = await hr('POST', `/api/rounds/${round.key}/publish`);
    expect([refused.status, refused.body.code]).toEqual([409, 'box-damaged']);
  });

  it('is lost with its key, which is said; and comes back with it', async () => {
    const round = await openRound(hr, 'Tabt');
    await answerAll(round.tokens.slice(0, 6));
    const health = async () => (await app.call('GET', '/api/health')).body;
    expect(await health()).toEqual({ status: 'ok', boxKeys: true });
    rmSync(keysDirOf(app.databaseUrl), { recursive: true });
    expect(await health()).toEqual({ status: 'ok', boxKeys: false });
    expect((await box(round.key)).state).toBe('lost');
    expect((await hr('POST', `/api/rounds/${round.key}/close`)).status).toBe(200);
    expect(await code(hr('POST', `/api/rounds/${round.key}/publish`))).toEqual([
      409,
      'box-key-lost',
    ]);
    const { body } = await hr('GET', `/api/rounds/${round.key}/comments`);
    expect(body.detail).toContain('BOX_KEYS_DIR');
  });
});
