import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
} from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const SIZES = { Skole: 20, Pleje: 18, Vej: 16 };
const PATHS = (key: string) => [
  `/api/results?round=${key}`,
  `/api/publications/${key}`,
  `/api/publications/${key}/baseline-comparison`,
  `/api/publications/${key}/subthemes/tid-til-ledelse`,
  `/api/publications/${key}/comments/comment-closing`,
];

describe('who sees what of the results', () => {
  let app: TestApp;
  let hr: Caller;
  let first: { key: string; tokens: string[]; forvaltninger: string[] };
  let second: { key: string; tokens: string[]; forvaltninger: string[] };

  const answerAll = async ({ tokens }: typeof first) => {
    for (const [place, token] of tokens.entries()) {
      const comments = { 'comment-closing': `Ord nr. ${place}` };
      const body = { ...answersOf(1 + (place % 5)), comments };
      expect((await app.call('PUT', '/api/answer', body, bearer(token))).status).toBe(200);
    }
  };
  const publish = async (key: string) => {
    await hr('POST', `/api/rounds/${key}/close`);
    const { body } = await hr('GET', `/api/rounds/${key}/comments`);
    for (const { id } of body) {
      await hr('PUT', `/api/rounds/${key}/comments/${id}`, { state: 'kept' });
    }
    expect((await hr('POST', `/api/rounds/${key}/publish`)).body.state).toBe('published');
  };
  /** Opens the results by a leader's link, as the page does. */
  const asLeader = async (token: string): Promise<(path: string) => Promise<Response>> => {
    const opened = await app.call('POST', '/api/answer/results', undefined, bearer(token));
    expect(opened.status).toBe(204);
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    return (path) => fetch(`${app.url}${path}`, { headers: { cookie } });
  };

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf(SIZES));
    first = await openRound(hr, 'Den ene');
    await answerAll(first);
    const early = await app.call(
      'POST',
      '/api/answer/results',
      undefined,
      bearer(first.tokens[0]!),
    );
    expect([early.status, early.body.code]).toEqual([409, 'results-not-ready']);
    await publish(first.key);
    second = await openRound(hr, 'Den anden');
    await answerAll(second);
    await publish(second.key);
  });
  afterAll(() => app.stop());

  it('shows a forvaltningschef kommunen and the own forvaltning, and no word of another', async () => {
    const chef = await app.signIn('forvaltningschef', ['skole']);
    for (const path of PATHS(first.key)) {
      const { status, text } = await chef('GET', path);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain('"kommune"');
      expect(text).toContain('"skole"');
      expect(text).not.toMatch(/"(pleje|vej)"/i);
    }
    expect((await chef('GET', '/api/rounds')).status).toBe(403);
    expect((await chef('GET', '/api/accounts')).status).toBe(403);
  });

  it('shows a forvaltningschef whose forvaltning is no more kommunen alone', async () => {
    const chef = await app.signIn('forvaltningschef', ['nedlagt']);
    const { body } = await chef('GET', '/api/results');
    expect(body.round.publication.groups.map(({ kind }: { kind: string }) => kind)).toEqual([
      'kommune',
    ]);
  });

  it('shows a leader the same by the own link, and who it is to nobody', async () => {
    const place = first.forvaltninger.indexOf('Pleje');
    const leader = await asLeader(first.tokens[place]!);
    for (const path of PATHS(first.key)) {
      const response = await leader(path);
      const text = await response.text();
      expect([path, response.status]).toEqual([path, 200]);
      expect(text).toContain('"pleje"');
      expect(text).not.toMatch(/"(skole|vej)"/i);
    }
    expect(await (await leader('/api/session')).json()).toEqual({ mail: null, role: 'leader' });
    expect((await leader('/api/rounds')).status).toBe(403);
  });

  it('tells one who opens the link that the results are ready', async () => {
    const { status, body } = await app.call(
      'GET',
      '/api/answer',
      undefined,
      bearer(first.tokens[0]!),
    );
    expect([status, body.code]).toEqual([410, 'round-published']);
  });

  it('gives nothing for a link that is not known', async () => {
    const unknown = await app.call(
      'POST',
      '/api/answer/results',
      undefined,
      bearer('x'.repeat(43)),
    );
    expect([unknown.status, unknown.body.code]).toEqual([401, 'link-unknown']);
  });

  it('answers one who has the bytes already with 304, and nobody with another’s', async () => {
    const path = `/api/results?round=${first.key}`;
    const { headers } = await hr('GET', path);
    const etag = headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const again = await hr('GET', path, undefined, {
      'if-none-match': etag,
      'cache-control': 'max-age=0',
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const chef = await app.signIn('forvaltningschef', ['skole']);
    const other = await chef('GET', path, undefined, {
      'if-none-match': etag,
      'cache-control': 'max-age=0',
    });
    expect(other.status).toBe(200);
  });

  it('signs somebody out whose access is removed, and never removes the last of HR', async () => {
    const directorate = await app.signIn('directorate');
    expect((await directorate('GET', '/api/results')).status).toBe(200);
    const { body: accounts } = await hr('GET', '/api/accounts');
    const idOf = (role: string) =>
      accounts.find((account: { role: string }) => account.role === role).id as string;
    expect((await hr('DELETE', `/api/accounts/${idOf('directorate')}`)).status).toBe(204);
    expect((await directorate('GET', '/api/results')).status).toBe(401);
    const last = await hr('DELETE', `/api/accounts/${idOf('hr')}`);
    expect([last.status, last.body.code]).toEqual([409, 'account-not-removed']);
  });

  it('needs a forvaltning for a forvaltningschef, and gives a link that signs in', async () => {
    const wanted = { mail: 'ny@example.dk', role: 'forvaltningschef' };
    expect((await hr('POST', '/api/accounts', wanted)).body.code).toBe(
      'account-without-forvaltning',
    );
    const { body } = await hr('POST', '/api/accounts', { ...wanted, forvaltningKeys: ['vej'] });
    const signedIn = await app.call('POST', '/api/session', { token: body.link.split('#')[1] });
    expect(signedIn.body).toEqual({ mail: 'ny@example.dk', role: 'forvaltningschef' });
  });
});
