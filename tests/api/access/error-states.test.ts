import { answersOf, bearer, VERSION } from '../../setup/round/build-round';
import { dayFromNow, errorLinks } from '../../setup/browser/error-links';
import { startTestApp, type TestApp } from '../../setup/program/test-app';

describe('a link that leads to an error state', () => {
  let app: TestApp;
  let links: Record<string, string>;

  beforeAll(async () => {
    app = await startTestApp();
    links = await errorLinks(app);
  });
  afterAll(() => app.stop());

  it.each([
    ['round-not-open', 409, 'round-not-open'],
    ['round-not-open-undated', 409, 'round-not-open'],
    ['round-closed', 410, 'round-closed'],
    ['link-withdrawn', 410, 'link-withdrawn'],
    ['leader-left', 410, 'leader-left'],
    ['link-unknown', 401, 'link-unknown'],
  ])('neither shows nor takes anything: %s', async (moment, status, code) => {
    const key = bearer(links[moment]!);
    const view = await app.call('GET', '/api/answer', undefined, key);
    const put = await app.call('PUT', '/api/answer', answersOf(3), key);
    for (const { status: given, body } of [view, put]) {
      expect([given, body.code]).toEqual([status, code]);
      expect(body.questionnaire).toBeUndefined();
    }
  });

  it('tells the days of opening and closing', async () => {
    const dayOf = async (moment: string): Promise<unknown> =>
      (await app.call('GET', '/api/answer', undefined, bearer(links[moment]!))).body.day;
    expect(await dayOf('round-not-open')).toBe(dayFromNow(5));
    expect(await dayOf('round-not-open-undated')).toBeUndefined();
    expect(await dayOf('round-closed')).toBe(dayFromNow(0));
  });

  it('gives the days to a calendar before the opening, without the link', async () => {
    const key = bearer(links['round-not-open']!);
    const { status, text, headers } = await app.call('GET', '/api/answer/calendar', undefined, key);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text).toContain(`DTSTART;VALUE=DATE:${dayFromNow(5).replaceAll('-', '')}`);
    expect(text).not.toContain(links['round-not-open']);
    const late = await app.call(
      'GET',
      '/api/answer/calendar',
      undefined,
      bearer(links['round-closed']!),
    );
    expect(late.body.code).toBe('round-closed');
  });

  it('cannot be made by a round that opens after its last day', async () => {
    const hr = await app.signIn('hr');
    const refused = await hr('POST', '/api/rounds', {
      name: 'Omvendt',
      kind: 'annual',
      version: VERSION,
      opensOn: '2026-12-12',
      closesOn: '2026-12-11',
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'round-days-reversed']);
  });
});
