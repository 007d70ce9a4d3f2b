import { Client } from 'pg';
import { answersOf, bearer, importRoster, openRound } from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const ROSTER = [
  'navn;mail;forvaltning',
  'Mette Rosenfeldt;mette@example.dk;Børn og Unge',
  ...[
    ['Børn og Unge', 13],
    ['Social', 12],
    ['Teknik', 4],
  ].flatMap(([forvaltning, size]) =>
    Array.from({ length: Number(size) }, (_, n) =>
      `L${n} ${forvaltning};${n}${forvaltning}@x.dk;${forvaltning}`.replace(
        /(?<=;\d+)[^@]*/,
        (part) => part.replace(/\W/g, ''),
      ),
    ),
  ),
].join('\n');

/** What each forvaltning writes on the first theme, one text a leader. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'Børn og Unge': [
    'Roser til Mette Rosenfeldt',
    'Barn ét',
    'Barn to',
    'Barn tre',
    'Barn fire',
    'Hemmeligt om en kollega',
  ],
  Social: ['Social ét', 'Social to', 'Social tre', 'Social fire', 'Social fem', 'Social seks'],
  Teknik: ['Teknik ét', 'Teknik to'],
};

interface Comment {
  id: string;
  text: string;
  state: string;
  redacted: string | null;
  suggestions: { kind: string; start: number; end: number }[];
}

describe('comments, from the sealed box to the results', () => {
  let app: TestApp;
  let hr: Caller;
  let key: string;

  const queue = async (): Promise<Comment[]> =>
    (await hr('GET', `/api/rounds/${key}/comments`)).body;
  const find = async (text: string) => (await queue()).find((one) => one.text === text)!;
  const decide = (id: string, body: unknown) =>
    hr('PUT', `/api/rounds/${key}/comments/${id}`, body);
  const everything = async () => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    const dump: Record<string, unknown[]> = {};
    for (const { name } of tables) dump[name] = (await client.query(`SELECT * FROM ${name}`)).rows;
    await client.end();
    return JSON.stringify(dump);
  };

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, ROSTER);
    const round = await openRound(hr, 'Måling med ord');
    key = round.key;
    const written: Record<string, number> = {};
    for (const [place, token] of round.tokens.entries()) {
      const forvaltning = round.forvaltninger[place]!;
      const turn = (written[forvaltning] = (written[forvaltning] ?? -1) + 1);
      const text = WRITTEN[forvaltning]?.[turn];
      const comments = {
        ...(text ? { 'comment-theme-1': text } : {}),
        ...(turn === 0 ? { 'comment-closing': `Til sidst fra ${forvaltning}` } : {}),
      };
      await app.call('PUT', '/api/answer', { ...answersOf(4), comments }, bearer(token));
    }
  });
  afterAll(() => app.stop());

  it('are read by nobody while the round is open', async () => {
    const refused = await hr('GET', `/api/rounds/${key}/comments`);
    expect([refused.status, refused.body.code]).toEqual([409, 'round-transition']);
    await hr('POST', `/api/rounds/${key}/close`);
  });

  it('come to HR alone, with their question and nothing of where they come from', async () => {
    const directorate = await app.signIn('directorate');
    expect((await directorate('GET', `/api/rounds/${key}/comments`)).status).toBe(403);
    expect((await app.call('GET', `/api/rounds/${key}/comments`)).status).toBe(401);
    const comments = await queue();
    expect(comments).toHaveLength(17);
    for (const comment of comments) {
      expect(Object.keys(comment).sort()).toEqual([
        'id',
        'question',
        'redacted',
        'state',
        'suggestions',
        'text',
        'theme',
      ]);
      expect(comment.state).toBe('pending');
    }
    const ids = comments.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('hold the round back until each is decided on', async () => {
    const refused = await hr('POST', `/api/rounds/${key}/publish`);
    expect([refused.status, refused.body.code]).toEqual([409, 'comments-pending']);
    expect(refused.body.detail).toContain('17');
    expect((await hr('GET', `/api/rounds/${key}/comments/progress`)).body).toEqual({
      comments: 17,
      pending: 17,
    });
    expect((await hr('GET', `/api/rounds/${key}`)).body.state).toBe('closed');
    expect(await queue()).toHaveLength(17);
  });

  it('are redacted by words out of the comment, and by no others', async () => {
    const { id, suggestions, text } = await find('Roser til Mette Rosenfeldt');
    expect(suggestions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mette',
      'Rosenfeldt',
    ]);
    for (const redactions of [[], [{ start: 2, end: 99 }], [{ start: 'a' }], 'Mette', [null]]) {
      const refused = await decide(id, { state: 'redacted', redactions });
      expect(refused.status).toBe(422);
    }
    expect((await decide(id, { state: 'redacted', text: 'Ros til alle' })).status).toBe(422);
    const { body } = await decide(id, {
      state: 'redacted',
      redactions: suggestions.map(({ start, end }) => ({ start, end })),
    });
    expect([body.state, body.redacted, body.text]).toEqual(['redacted', 'Roser til […]', text]);
  });

  it('can be decided on anew and taken back', async () => {
    const { id } = await find('Barn ét');
    expect((await decide(id, { state: 'left-out' })).body.state).toBe('left-out');
    expect((await decide(id, { state: 'kept' })).body.state).toBe('kept');
    expect((await decide(id, { state: 'pending' })).body.state).toBe('pending');
    expect((await hr('GET', `/api/rounds/${key}/comments/progress`)).body.pending).toBe(16);
    for (const unknown of ['nej', '11111111-1111-4111-8111-111111111111']) {
      const refused = await decide(unknown, { state: 'kept' });
      expect([refused.status, refused.body.code]).toEqual([404, 'comment-not-found']);
    }
  });

  it('are shown as lists that give no small group away, and are gone from everywhere else', async () => {
    for (const { id, text, state } of await queue()) {
      if (text.startsWith('Hemmeligt')) await decide(id, { state: 'left-out' });
      else if (state === 'pending') await decide(id, { state: 'kept' });
    }
    expect((await hr('POST', `/api/rounds/${key}/publish`)).body.state).toBe('published');
    const directorate = await app.signIn('directorate');
    const { body } = await directorate('GET', `/api/publications/${key}`);
    const first = body.comments['comment-theme-1'];
    expect(first.kommune.texts).toHaveLength(13);
    expect(first.kommune.texts).toContain('Roser til […]');
    expect(first['boern-og-unge'].texts).toEqual([
      'Barn fire',
      'Barn to',
      'Barn tre',
      'Barn ét',
      'Roser til […]',
    ]);
    // Its list beside the other would leave the two comments of Teknik.
    expect(first.social).toEqual({ status: 'withheld', reason: 'protects-another' });
    expect(first.teknik).toEqual({ status: 'withheld', reason: 'too-few' });
    expect(body.comments['comment-theme-2'].kommune).toEqual({ status: 'none' });
    expect(body.comments['comment-closing'].kommune).toEqual({
      status: 'withheld',
      reason: 'too-few',
    });

    const left = await everything();
    for (const word of ['Roser til Mette', 'Hemmeligt', 'Til sidst fra']) {
      expect(left).not.toContain(word);
    }
    expect(JSON.parse(left)).toMatchObject({ comment: [], comment_decision: [] });
    const gone = await hr('GET', `/api/rounds/${key}/comments`);
    expect([gone.status, gone.body.code]).toEqual([409, 'round-transition']);
  });
});
