import { Client } from 'pg';
import { answersOf, bearer, importRoster, openRound, rosterOf } from '../setup/build-round';
import { startTestApp, type TestApp } from '../setup/test-app';

/** The owner of the database, after a round has closed, with everything that PostgreSQL keeps. */
describe('whoever owns the database', () => {
  let app: TestApp;
  let owner: Client;
  let editKeys: string[];
  let invitedInOrder: string[];

  beforeAll(async () => {
    app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ 'Børn og Unge': 20, Social: 16 }));
    const round = await openRound(hr, 'Lukket');
    owner = new Client({ connectionString: app.databaseUrl });
    await owner.connect();
    for (const [place, token] of round.tokens.entries()) {
      const body = {
        ...answersOf(1 + (place % 5)),
        comments: { 'comment-closing': `Nr. ${place}` },
      };
      const { status } = await app.call('PUT', '/api/answer', body, bearer(token));
      expect(status).toBe(200);
    }
    editKeys = await column(`SELECT encode(edit_key, 'hex') FROM response`);
    await owner.query('ANALYZE');
    expect(await fileOf('response')).toContain(editKeys[0]);
    await hr('POST', `/api/rounds/${round.key}/close`);
    invitedInOrder = await column('SELECT id::text FROM invitation ORDER BY xmin::text::bigint');
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  async function column(query: string): Promise<string[]> {
    const { rows } = await owner.query<string[]>({ text: query, rowMode: 'array' });
    return rows.map(([value]) => String(value));
  }

  async function fileOf(table: string): Promise<string> {
    await owner.query('CHECKPOINT');
    const [bytes] = await column(
      `SELECT encode(pg_read_binary_file(pg_relation_filepath('${table}')), 'hex')`,
    );
    return bytes!;
  }

  it('finds all answers written at once, so that no transaction goes with an invitation', async () => {
    expect(invitedInOrder).toHaveLength(36);
    for (const table of ['response', 'comment']) {
      const written = await column(`SELECT DISTINCT xmin::text FROM ${table}`);
      expect(written).toHaveLength(1);
      const invited = await column('SELECT xmin::text FROM invitation');
      expect(invited).not.toContain(written[0]);
    }
  });

  it('finds no key, and none in the rows that were deleted', async () => {
    expect(await column('SELECT count(*) FROM response WHERE edit_key IS NOT NULL')).toEqual(['0']);
    expect(await column('SELECT count(*) FROM comment WHERE edit_key IS NOT NULL')).toEqual(['0']);
    const file = await fileOf('response');
    for (const key of editKeys) expect(file).not.toContain(key);
  });

  it('finds them in an order that is not that of answering', async () => {
    const texts = await column('SELECT text FROM comment ORDER BY ctid');
    const inOrder = Array.from({ length: 36 }, (_, place) => `Nr. ${place}`);
    expect([...texts].sort()).toEqual([...inOrder].sort());
    expect(texts).not.toEqual(inOrder);
    const ids = await column('SELECT id FROM response ORDER BY ctid');
    expect(ids).toEqual([...ids].sort());
  });

  it('finds nothing of them among what the planner keeps', async () => {
    const kept = await column(
      `SELECT count(*) FROM pg_stats 
       WHERE tablename IN ('response', 'comment') AND attname <> 'round_id'`,
    );
    expect(kept).toEqual(['0']);
    expect(await column('SHOW track_commit_timestamp')).toEqual(['off']);
  });

  it('finds no sequence that would number them', async () => {
    expect(
      await column(`SELECT sequencename FROM pg_sequences WHERE sequencename ~ 'response|comment'`),
    ).toEqual([]);
  });
});
