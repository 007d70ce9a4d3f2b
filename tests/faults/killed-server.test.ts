import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { importRoster, openRound, rosterOf } from '../setup/round/build-round';
import { launchBrowser } from '../setup/browser/browser';
import { freePort } from '../setup/program/free-port';
import { choose, openDevice, walkToEnd } from '../setup/browser/leader-pages';
import { startProgram, type Program } from '../setup/program/program';
import { stored, storedAnswers } from '../setup/database/stored';
import { keysDirOf } from '../setup/database/test-database';
import { startTestApp, TEST_SECRET, type TestApp } from '../setup/program/test-app';
import { startWeakNetwork, type WeakNetwork } from '../setup/browser/weak-network';

const FIRST = 'thrive-as-leader';
const COMMENT = 'En kommentar, som kun hører hjemme ét sted';
const DRAFT_COMMENT = 'En kladde, der kun må stå i browseren';

describe('a leader whose server is killed', () => {
  let app: TestApp;
  let browser: Browser;
  let network: WeakNetwork;
  let tokens: string[];
  let settings: Record<string, string>;
  let program: Program;
  const said: string[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 8 }));
    tokens = (await openRound(hr, 'Årsmåling')).tokens;
    settings = {
      DATABASE_URL: app.databaseUrl,
      SECRET: TEST_SECRET,
      BOX_KEYS_DIR: keysDirOf(app.databaseUrl),
      DATA_DIR: mkdtempSync(join(tmpdir(), 'ledelsespuls-killed-')),
      PORT: String(await freePort()),
    };
    program = await startProgram(settings);
    network = await startWeakNetwork(program.url);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await network.stop();
    await program.kill();
    await app.stop();
    rmSync(settings.DATA_DIR!, { recursive: true, force: true });
  });

  it.each([0, 3, 8, 15, 40])(
    'is acknowledged once, and has one answer, where it dies %d ms into the submit',
    async (delay) => {
      const before = (await storedAnswers(app.databaseUrl)).length;
      const page = await openDevice({ browser, app: network }, tokens[before]!);
      await page.click('text=Begynd');
      await choose(page, FIRST, 'Enig');
      await walkToEnd(page);
      const dead = new Promise<void>((settle) => {
        network.decide = (method) => {
          if (method === 'PUT') {
            network.decide = () => 'passes';
            setTimeout(() => void program.kill().then(settle), delay);
          }
          return 'passes';
        };
      });
      await page.click('text=Send svar');
      await dead;
      said.push(program.output());
      program = await startProgram(settings);
      const received = page.waitForSelector('text=Tak. Dit svar er modtaget.');
      const retry = page.locator('text=Prøv igen nu');
      await Promise.race([received, retry.click().catch(() => undefined)]);
      await received;
      const now = await storedAnswers(app.databaseUrl);
      expect(now).toHaveLength(before + 1);
      expect(now[0]).toEqual({ [FIRST]: 4 });
      const [{ marked }] = (await stored<{ marked: number }>(
        app.databaseUrl,
        'SELECT count(*)::int AS marked FROM invitation WHERE answered',
      )) as [{ marked: number }];
      expect(marked).toBe(before + 1);
      await page.context().close();
    },
  );

  it('leaves nothing in tables or logs that ties an answer or a draft to anybody', async () => {
    const token = tokens[6]!;
    const page = await openDevice({ browser, app: network }, token);
    await page.click('text=Begynd');
    await choose(page, FIRST, 'Helt enig');
    await page.fill('textarea', DRAFT_COMMENT);
    await page.click('summary:has-text("Fortsæt på en anden enhed")');
    await page.click('text="Slå til"');
    await page.waitForSelector('text=Kladden er gemt på serveren.');
    const whileDraft = await everything(app.databaseUrl);
    expect(whileDraft.get('draft')).toHaveLength(1);
    expect([...whileDraft.values()].flat().join('\n')).not.toContain(DRAFT_COMMENT);
    await page.fill('textarea', COMMENT);
    await walkToEnd(page);
    await page.click('text=Send svar');
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    await page.context().close();

    const tables = await everything(app.databaseUrl);
    said.push(program.output());
    const whole = [...tables.values(), said].flat().join('\n');
    expect(tables.get('draft')).toEqual([]);
    const bits = Buffer.from(token, 'base64url').toString('hex');
    for (const form of [token, Buffer.from(token).toString('hex'), btoa(token), bits]) {
      expect(whole).not.toContain(form);
    }
    // The address that the leader came from; the program says its own when it starts.
    const own = said.join('\n').replaceAll(program.url, '');
    expect([...tables.values()].flat().join('\n') + own).not.toMatch(/127\.0\.0\.1|::1\b/);
    // The words stand nowhere: they are sealed, and the server has said nothing of them.
    const holding = (text: string) =>
      [...tables].filter(([, rows]) => rows.join('\n').includes(text)).map(([name]) => name);
    expect(holding(COMMENT)).toEqual([]);
    expect(holding('@example.dk').sort()).toEqual([
      'account',
      'leader',
      // Which account of HR fetched links.
      'link_download',
      'organisation_import',
      'session',
    ]);
    expect(said.join('\n')).not.toMatch(/@example\.dk|kommentar|Bearer/i);
    const keysOf = (name: string) =>
      (tables.get(name) ?? []).join('\n').match(/\\\\x[0-9a-f]{64}/g);
    const keys = ['invitation', 'envelope'].flatMap((name) => keysOf(name) ?? []);
    expect(keys.length).toBeGreaterThan(12);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** Every row of every table, as text. */
async function everything(databaseUrl: string): Promise<Map<string, string[]>> {
  const names = await stored<{ name: string; held: string }>(
    databaseUrl,
    `SELECT tablename AS name, format('%I.%I', schemaname, tablename) AS held FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const tables = new Map<string, string[]>();
  for (const { name, held } of names) {
    const sql = `SELECT row_to_json(held)::text AS row FROM ${held} AS held`;
    const rows = await stored<{ row: string }>(databaseUrl, sql);
    tables.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return tables;
}
