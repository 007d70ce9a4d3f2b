import { Client } from 'pg';
import { BoxKeys } from '../../backend/src/envelope/box-keys.service';
import { KeyStoreRepository } from '../../backend/src/envelope/key-store.repository';
import { BoxKeeper } from '../../backend/src/box/box-keeper.service';
import { BoxRepository } from '../../backend/src/box/box.repository';
import { answersOf, bearer, importRoster, openRound, rosterOf } from '../setup/round/build-round';
import { placesOf, storedEnvelopes } from '../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../setup/program/test-app';
import { keysDirOf } from '../setup/database/test-database';

const OPEN_WORDS = 'Ordlyd som kun kuverten kender';
const PLAIN_WORDS = 'Ordlyd fra en runde af version ét';

/** The owner of the database, with everything that PostgreSQL keeps, but not the folder of keys. */
describe('whoever owns the database', () => {
  let app: TestApp;
  let hr: Caller;
  let owner: Client;
  let round: Awaited<ReturnType<typeof openRound>>;
  let firstWal: string;
  let boxKey: Buffer;

  const answer = async (token: string, place: number, words: string) => {
    const body = { ...answersOf(1 + (place % 5)), comments: { 'comment-closing': words } };
    const { status } = await app.call('PUT', '/api/answer', body, bearer(token));
    expect(status).toBe(200);
  };

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    owner = new Client({ connectionString: app.databaseUrl });
    await owner.connect();
    [firstWal = ''] = await column('SELECT pg_walfile_name(pg_current_wal_lsn())');
    await importRoster(hr, rosterOf({ 'Børn og Unge': 20, Social: 16 }));
    round = await openRound(hr, 'Lukket');
    const plain = await openRound(hr, 'Gammel');
    await owner.query(
      `UPDATE round SET box_version = 1, box_key = NULL, cells = NULL WHERE key = $1`,
      [plain.key],
    );
    for (const [place, token] of round.tokens.entries()) await answer(token, place, OPEN_WORDS);
    for (const token of plain.tokens.slice(0, 6)) await answer(token, 3, PLAIN_WORDS);
    const { rows } = await owner.query<{ box_key: Buffer }>(
      'SELECT box_key FROM round WHERE key = $1',
      [round.key],
    );
    boxKey = rows[0]!.box_key;
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  async function column(query: string, values: unknown[] = []): Promise<string[]> {
    const { rows } = await owner.query<string[]>({ text: query, values, rowMode: 'array' });
    return rows.map(([value]) => String(value));
  }

  /** As long as one transaction could still see them, PostgreSQL carries deleted rows along. */
  async function closeWhileSomebodyLooks(key: string): Promise<void> {
    const looking = new Client({ connectionString: app.databaseUrl });
    await looking.connect();
    await looking.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM round');
    await hr('POST', `/api/rounds/${key}/close`);
    await looking.end();
  }

  const places = (words: string) => placesOf(app.databaseUrl, words, firstWal);

  it('finds no word and no answer of an open round, in tables or log, but finds them where rows are plain', async () => {
    expect(await storedEnvelopes(app.databaseUrl)).toHaveLength(36);
    expect(await places(OPEN_WORDS)).toEqual([]);
    expect(await places('thrive-as-leader":')).not.toContain('envelope');
    expect([...new Set(await places(PLAIN_WORDS))].sort()).toEqual(['comment', 'log']);
    const lengths = await column('SELECT DISTINCT octet_length(content)::text FROM envelope');
    expect(lengths).toEqual([String(8192 + 48)]);
  });

  it('can tell no row from another by order or version, once the box has been mixed', async () => {
    const before = await storedEnvelopes(app.databaseUrl);
    const versions = () => column('SELECT DISTINCT xmin::text FROM envelope');
    const keeper = app.app.get(BoxKeeper);
    await keeper.tick(new Date('2026-11-28T12:00:00+01:00'));
    expect(await versions()).toHaveLength(36);
    await keeper.tick(new Date('2026-11-29T02:30:00+01:00'));
    expect(await versions()).toHaveLength(1);
    expect(
      await column(
        'SELECT DISTINCT invitation.xmin::text FROM invitation JOIN round ON round.id = round_id WHERE key = $1',
        [round.key],
      ),
    ).toHaveLength(1);
    const mixed = await storedEnvelopes(app.databaseUrl);
    const submissions = (of: typeof mixed) => of.map(({ submission }) => submission);
    expect(submissions(mixed).sort()).toEqual(submissions(before).sort());
    // No more have come since.
    expect(await app.app.get(BoxRepository).mixOpen(5)).toBe(false);
    const survey = await app.call('GET', '/api/answer', undefined, bearer(round.tokens[0]!));
    expect(survey.body.answered).toBe(true);
  });

  it('finds one piece and no rows after closing, and reads nothing in it', async () => {
    const keysBefore = await column(`SELECT encode(edit_key, 'hex') FROM envelope`);
    await closeWhileSomebodyLooks(round.key);
    expect(await column('SELECT count(*) FROM envelope')).toEqual(['0']);
    expect(await column('SELECT count(*) FROM closed_box')).toEqual(['1']);
    expect(await places(OPEN_WORDS)).toEqual([]);
    const file = await column(
      `SELECT encode(pg_read_binary_file(pg_relation_filepath('envelope')), 'hex')`,
    );
    for (const key of keysBefore) expect(file[0]).not.toContain(key);
  });

  it('finds nothing of what is decided on comments, in tables or log', async () => {
    const { body: comments } = await hr('GET', `/api/rounds/${round.key}/comments`);
    expect(comments).toHaveLength(36);
    for (const { id } of comments.slice(1)) {
      await hr('PUT', `/api/rounds/${round.key}/comments/${id}`, { state: 'kept' });
    }
    const redacted = await hr('PUT', `/api/rounds/${round.key}/comments/${comments[0].id}`, {
      state: 'redacted',
      redactions: [{ start: 0, end: 6 }],
    });
    expect(redacted.body.redacted).toContain('som kun kuverten kender');
    expect(await places('som kun kuverten kender')).toEqual([]);
    expect(
      await column('SELECT DISTINCT octet_length(content)::text FROM sealed_decision'),
    ).toEqual([String(8192 + 48)]);
  });

  it('opens no copy of the box once it is published', async () => {
    const keys = () => new BoxKeys(new KeyStoreRepository(keysDirOf(app.databaseUrl))).find(boxKey);
    expect(await keys()).not.toBeNull();
    const { status, text } = await hr('POST', `/api/rounds/${round.key}/publish`);
    expect([status, text]).toEqual([200, expect.any(String)]);
    expect(await keys()).toBeNull();
    for (const table of ['envelope', 'closed_box', 'sealed_decision']) {
      expect(await column(`SELECT count(*) FROM ${table}`)).toEqual(['0']);
    }
    expect((await hr('GET', `/api/rounds/${round.key}/box`)).body.state).toBe('destroyed');
  });

  it('finds no answer of an older round either, once it has closed', async () => {
    await closeWhileSomebodyLooks('gammel');
    expect(await column('SELECT count(*) FROM response')).toEqual(['0']);
    expect(await column('SELECT count(*) FROM comment')).toEqual(['0']);
    const { body: comments } = await hr('GET', '/api/rounds/gammel/comments');
    expect(comments.map(({ text }: { text: string }) => text)).toEqual(Array(6).fill(PLAIN_WORDS));
    expect(await places(PLAIN_WORDS)).toEqual(['log']);
  });

  it('finds nothing of them among what the planner keeps', async () => {
    await owner.query('ANALYZE');
    const kept = await column(
      `SELECT count(*) FROM pg_stats
       WHERE tablename IN ('response', 'comment', 'envelope', 'closed_box', 'sealed_decision') AND attname <> 'round_id'`,
    );
    expect(kept).toEqual(['0']);
    expect(await column('SHOW track_commit_timestamp')).toEqual(['off']);
    expect(
      await column(
        `SELECT sequencename FROM pg_sequences WHERE sequencename ~ 'response|comment|envelope'`,
      ),
    ).toEqual([]);
  });
});
