import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
  STATEMENT_KEYS,
} from '../../setup/round/build-round';
import { eventually } from '../../setup/program/eventually';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const SIZES = { 'Børn og Unge': 14, Social: 12, Stabe: 3, Teknik: 4, Kultur: 9 };

describe('a publication before it is frozen', () => {
  let app: TestApp;
  let hr: Caller;
  let key: string;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf(SIZES));
    const round = await openRound(hr, 'Prøve');
    key = round.key;
    for (const [place, token] of round.tokens.entries()) {
      const answers = Object.fromEntries(
        STATEMENT_KEYS.map((statement, question) => [statement, 1 + ((place * 3 + question) % 5)]),
      );
      await app.call('PUT', '/api/answer', { ...answersOf(3), answers }, bearer(token));
    }
    const early = await hr('GET', `/api/rounds/${key}/publication-preview`);
    expect([early.status, early.body.code]).toEqual([409, 'round-transition']);
    await hr('POST', `/api/rounds/${key}/close`);
  });
  afterAll(() => app.stop());

  const statusOf = (body: { groups: { key: string; status: string }[] }) =>
    Object.fromEntries(body.groups.map((group) => [group.key, group.status]));

  it('tells HR which groups will be hidden and what would show more, and no figure', async () => {
    const { status, body, text } = await hr('GET', `/api/rounds/${key}/publication-preview`);
    expect(status).toBe(200);
    expect(statusOf(body)).toMatchObject({
      kommune: 'shown',
      stabe: 'withheld',
      teknik: 'withheld',
    });
    expect(body.suggestions).toEqual([{ name: 'Stabe + Teknik', unitKeys: ['stabe', 'teknik'] }]);
    expect(text).not.toMatch(/answered|favourable|invited|mean/);
  });

  it('refuses merges that cannot be, and names each', async () => {
    const { status, body } = await hr('PUT', `/api/rounds/${key}/merges`, {
      merges: [
        { name: 'Social', unitKeys: ['stabe', 'teknik'] },
        { name: 'Ene', unitKeys: ['nowhere'] },
      ],
    });
    expect([status, body.code]).toEqual([422, 'merges-invalid']);
    expect(
      body.faults.map(({ place, code }: Record<string, string>) => `${place} ${code}`),
    ).toEqual(['merges[0] name-taken', 'merges[1] too-few-units', 'merges[1] unknown-unit']);
  });

  it('tells HR how far it is, and publishes nothing where HR ends it', async () => {
    const progress = `/api/rounds/${key}/publication-progress`;
    expect((await hr('GET', progress)).body).toEqual({ done: 0, of: 0 });
    const publishing = hr('POST', `/api/rounds/${key}/publish`);
    await eventually(async () =>
      expect((await hr('GET', progress)).body.of).toBe(STATEMENT_KEYS.length + 1),
    );
    expect((await hr('DELETE', progress)).status).toBe(204);
    const { status, body } = await publishing;
    expect([status, body.code]).toEqual([409, 'work-cancelled']);
    expect((await hr('GET', `/api/rounds/${key}`)).body.state).toBe('closed');
    expect((await hr('GET', progress)).body).toEqual({ done: 0, of: 0 });
  });

  it('shows small units as one named group, once they are merged', async () => {
    const merged = await hr('PUT', `/api/rounds/${key}/merges`, {
      merges: [{ name: 'Stabe og Teknik', unitKeys: ['stabe', 'teknik'] }],
    });
    expect(merged.status).toBe(200);
    expect(statusOf(merged.body)).toMatchObject({ 'samlet/stabe-og-teknik': 'shown' });
    expect((await hr('POST', `/api/rounds/${key}/publish`)).status).toBe(200);
    const { body } = await hr('GET', `/api/publications/${key}`);
    expect(
      body.groups.find(({ name }: { name: string }) => name === 'Stabe og Teknik'),
    ).toMatchObject({
      status: 'shown',
      kind: 'forvaltning',
      parentKey: 'kommune',
      invited: 7,
      answered: 7,
    });
    const late = await hr('PUT', `/api/rounds/${key}/merges`, { merges: [] });
    expect([late.status, late.body.code]).toEqual([409, 'round-transition']);
  });

  it('is byte for byte what was frozen, and was computed twice before', async () => {
    const { body } = await hr('GET', `/api/rounds/${key}/publication-verification`);
    expect(body).toEqual({
      method: '6',
      sameMethod: true,
      computedTwice: true,
      unchanged: true,
    });
    const directorate = await app.signIn('directorate');
    const refused = await directorate('GET', `/api/rounds/${key}/publication-verification`);
    expect(refused.status).toBe(403);
  });

  it('gives nothing more to any question about it', async () => {
    const directorate = await app.signIn('directorate');
    const { text: whole } = await directorate('GET', `/api/publications/${key}`);
    const strange = [
      'gruppe=stabe',
      'forvaltning=teknik&lag=chef',
      'span=50-up',
      'minimum=1',
      'filter[a]=b',
    ];
    for (const query of strange) {
      const { text } = await directorate('GET', `/api/publications/${key}?${query}`);
      expect(text).toBe(whole);
    }
    for (const path of ['stabe', 'responses', 'answers', 'comments', 'raw', '..%2Fresponse']) {
      expect((await directorate('GET', `/api/publications/${key}/${path}`)).status).toBe(404);
    }
  });
});
