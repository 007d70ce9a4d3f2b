import { Client } from 'pg';
import { AccessService } from '../../../backend/src/access/access.service';
import { startTestApp, type TestApp } from '../../setup/program/test-app';

/** Needed before signing in, or opened by a personal link. */
const OPEN = [
  '/api/health',
  '/api/session',
  '/api/notice',
  '/api/answer',
  '/api/answer/calendar',
  '/api/answer/counted',
  '/api/answer/draft',
  '/api/answer/not-leader',
  '/api/answer/results',
  '/api/answer/start',
  '/api/words',
  '/api/words/x',
];

describe('access', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const endpoints = async (): Promise<{ method: string; path: string; tag: string }[]> => {
    const { body } = await app.call('GET', '/api/openapi.json');
    return Object.entries<Record<string, { tags: string[] }>>(body.paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, { tags }]) => ({
          method: method.toUpperCase(),
          path: path.replace(/\{\w+\}/g, 'x'),
          tag: tags[0] ?? '',
        })),
    );
  };

  it('is closed to those who are not signed in, on every endpoint but those that need no account', async () => {
    const closed = (await endpoints()).filter(({ path }) => !OPEN.includes(path));
    expect(closed.length).toBeGreaterThan(15);
    for (const { method, path } of closed) {
      const refused = await app.call(method, path, method === 'GET' ? undefined : {});
      expect([method, path, refused.status, refused.body.code]).toEqual([
        method,
        path,
        401,
        'not-signed-in',
      ]);
    }
  });

  it('keeps the directorate out of what is for HR', async () => {
    const directorate = await app.signIn('directorate');
    const forHr = (await endpoints()).filter(
      ({ tag, path }) =>
        ['organisation', 'rounds', 'baseline'].includes(tag) && path !== '/api/link-downloads',
    );
    for (const { method, path } of forHr) {
      const refused = await directorate(method, path, method === 'GET' ? undefined : {});
      expect([method, path, refused.status]).toEqual([method, path, 403]);
    }
    expect((await directorate('GET', '/api/publications')).status).toBe(200);
  });

  it('signs in once with a link', async () => {
    const token = await app.app.get(AccessService).invite('  Anna@Example.dk ', 'hr');
    const first = await app.call('POST', '/api/session', { token });
    expect([first.status, first.body]).toEqual([201, { mail: 'anna@example.dk', role: 'hr' }]);
    const cookie = first.headers.get('set-cookie');
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const second = await app.call('POST', '/api/session', { token });
    expect([second.status, second.body.code]).toEqual([410, 'sign-in-link-used']);
    const unknown = await app.call('POST', '/api/session', { token: 'no' });
    expect([unknown.status, unknown.body.code]).toEqual([401, 'sign-in-link-unknown']);
  });

  it('refuses a link that is more than a week old', async () => {
    const token = await app.app.get(AccessService).invite('old@example.dk', 'hr');
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    await client.query(
      `UPDATE sign_in_link SET expires_at = now() - interval '1 second' WHERE used_at IS NULL`,
    );
    await client.end();
    const refused = await app.call('POST', '/api/session', { token });
    expect([refused.status, refused.body.code]).toEqual([410, 'sign-in-link-expired']);
  });

  it('lets two who race with one link in only once', async () => {
    const token = await app.app.get(AccessService).invite('race@example.dk', 'hr');
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => app.call('POST', '/api/session', { token })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('takes no change that another site sends', async () => {
    const hr = await app.signIn('hr');
    const refused = await hr('POST', '/api/rounds', {}, { 'sec-fetch-site': 'cross-site' });
    expect([refused.status, refused.body.code]).toEqual([403, 'cross-site-request']);
  });

  it('signs out', async () => {
    const hr = await app.signIn('hr');
    expect((await hr('GET', '/api/session')).status).toBe(200);
    expect((await hr('DELETE', '/api/session')).status).toBe(204);
    expect((await hr('GET', '/api/session')).status).toBe(401);
  });

  it('names every field of a round that is wrong', async () => {
    const hr = await app.signIn('hr');
    const { status, body } = await hr('POST', '/api/rounds', {
      name: '',
      kind: 'x',
      version: '1',
      closesOn: 'snart',
      more: 1,
    });
    expect([status, body.code]).toEqual([422, 'request-invalid']);
    expect(body.faults.map(({ place }: { place: string }) => place).sort()).toEqual([
      'closesOn',
      'kind',
      'more',
      'name',
    ]);
  });

  it('answers an unknown address of the API as a problem, and gives no inside away', async () => {
    const missing = await app.call('GET', '/api/no-such');
    expect([missing.status, missing.body?.code]).toEqual([404, 'page-not-found']);
    expect(missing.headers.get('x-powered-by')).toBeNull();
  });
});
