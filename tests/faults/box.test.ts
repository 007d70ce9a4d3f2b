import { cpSync } from 'node:fs';
import { createApp } from '../../backend/src/http/create-app.service';
import { BoxKeeper } from '../../backend/src/box/box-keeper.service';
import { BoxKeys } from '../../backend/src/envelope/box-keys.service';
import { PublicationRepository } from '../../backend/src/publication/publication.repository';
import { PublicationService } from '../../backend/src/publication/publication.service';
import { readSettings } from '../../backend/src/settings/settings';
import { answersOf, bearer, importRoster, openRound, rosterOf } from '../setup/round/build-round';
import { stored } from '../setup/database/stored';
import { startTestApp, TEST_SECRET, type Caller, type TestApp } from '../setup/program/test-app';
import { keysDirOf } from '../setup/database/test-database';

describe('a box that two programs keep', () => {
  let app: TestApp;
  let hr: Caller;
  let other: Awaited<ReturnType<typeof createApp>>;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Skole: 12 }));
    const settings = readSettings({ BOX_KEYS_DIR: keysDirOf(app.databaseUrl) });
    other = await createApp(settings, TEST_SECRET, app.databaseUrl);
    await other.init();
  });
  afterAll(async () => {
    await other.close();
    await app.stop();
  });

  const answered = async (name: string) => {
    const round = await openRound(hr, name);
    for (const token of round.tokens) {
      const { status } = await app.call('PUT', '/api/answer', answersOf(4), bearer(token));
      expect(status).toBe(200);
    }
    return round.key;
  };
  const boxKeyOf = async (key: string) => {
    const [row] = await stored<{ box_key: Buffer }>(
      app.databaseUrl,
      'SELECT box_key FROM round WHERE key = $1',
      [key],
    );
    return row!.box_key;
  };

  it('is filled once, published once and lost to both, whoever does it at the same time', async () => {
    const key = await answered('Begge');
    const both = [app.app, other].map((one) => one.get(PublicationService));
    const closed = await Promise.allSettled(both.map((one) => one.close(key)));
    expect(closed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const published = await Promise.allSettled(both.map((one) => one.publish(key)));
    expect(published.map(({ status }) => status)).toContain('fulfilled');
    const [kept] = await stored<{ count: number }>(
      app.databaseUrl,
      `SELECT (content::jsonb #>> '{groups,0,answered}')::int AS count FROM publication`,
    );
    expect(kept).toEqual({ count: 12 });
    const boxKey = await boxKeyOf(key);
    for (const one of [app.app, other]) {
      expect(await one.get(BoxKeys).stateOf(boxKey)).toBe('lost');
    }
  });

  it('loses its key at the next start, where a program died between publishing and that', async () => {
    const key = await answered('Død');
    await hr('POST', `/api/rounds/${key}/close`);
    const folder = keysDirOf(app.databaseUrl);
    cpSync(folder, `${folder}-before`, { recursive: true });
    await hr('POST', `/api/rounds/${key}/publish`);
    cpSync(`${folder}-before`, folder, { recursive: true });
    const boxKey = await boxKeyOf(key);
    expect(await app.app.get(BoxKeys).stateOf(boxKey)).toBe('ready');
    await other.get(BoxKeeper).onApplicationBootstrap();
    expect(await app.app.get(BoxKeys).stateOf(boxKey)).toBe('lost');
  });

  it('is filled at the next start, where a program died between closing and that', async () => {
    const key = await answered('Ufyldt');
    const publications = app.app.get(PublicationRepository);
    const { id } = (await publications.findRound(key))!;
    await publications.close(id, '2026-11-28');
    await other.get(BoxKeeper).fillClosed();
    const boxes = 'SELECT 1 FROM closed_box WHERE round_id = $1';
    expect(await stored(app.databaseUrl, boxes, [id])).toHaveLength(1);
    const envelopes = 'SELECT 1 FROM envelope WHERE round_id = $1';
    expect(await stored(app.databaseUrl, envelopes, [id])).toEqual([]);
  });

  it('keeps its key and all that is in it where publishing fails at the end', async () => {
    const key = await answered('Afbrudt');
    await hr('POST', `/api/rounds/${key}/close`);
    const publications = app.app.get(PublicationRepository);
    const round = (await publications.findRound(key))!;
    const fails = publications.publish(
      { roundId: round.id, roundKey: key, publishedOn: '2026-11-28', computedTwice: true },
      () => Promise.resolve([]),
      () => {
        throw new Error('killed');
      },
    );
    await expect(fails).rejects.toThrow('killed');
    expect((await hr('POST', `/api/rounds/${key}/publish`)).status).toBe(200);
  });

  it('is asked for a code by each of them', async () => {
    const { body } = await hr('POST', '/api/rounds', {
      ...{ name: 'Koder', kind: 'pulse', version: '2026.1', closesOn: '2026-12-11' },
    });
    const { codes } = (await hr('POST', `/api/rounds/${body.key}/box/codes`)).body;
    const boxKey = await boxKeyOf(body.key);
    expect(await app.app.get(BoxKeys).unlock(boxKey, codes[0])).toBe(true);
    expect(await app.app.get(BoxKeys).stateOf(boxKey)).toBe('ready');
    expect(await other.get(BoxKeys).stateOf(boxKey)).toBe('locked');
  });
});
