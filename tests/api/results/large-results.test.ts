import {
  bearer,
  answersOf,
  importRoster,
  openRound,
  STATEMENT_KEYS,
} from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const FORVALTNINGER = 8;
const CENTERS = 30;
const LEADERS = 400;
/** A page's data, compressed. */
const MOST_BYTES = 60_000;
const ENCODING = { 'Accept-Encoding': 'br' };

function rosterOfLargeMunicipality(): string {
  const rows = Array.from({ length: LEADERS }, (_, place) => {
    const center = place % CENTERS;
    return `Leder ${place};l${place}@example.dk;Forvaltning ${center % FORVALTNINGER};Center ${center}`;
  });
  return ['navn;mail;forvaltning;center', ...rows].join('\n');
}

describe('the results of a municipality four times as large', () => {
  let app: TestApp;
  let hr: Caller;
  let key: string;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOfLargeMunicipality());
    const round = await openRound(hr, 'Stor måling');
    key = round.key;
    for (const [place, token] of round.tokens.entries()) {
      // Spread without a pattern, so that the figures do not compress better than real ones.
      const answers = Object.fromEntries(
        STATEMENT_KEYS.map((statement, asked) => {
          const spread = Math.sin(place * 127.1 + asked * 311.7) * 43_758.5;
          return [statement, 1 + Math.floor((spread - Math.floor(spread)) * 5)];
        }),
      );
      const { status } = await app.call(
        'PUT',
        '/api/answer',
        { ...answersOf(3), answers },
        bearer(token),
      );
      expect(status).toBe(200);
    }
    await hr('POST', `/api/rounds/${key}/close`);
    const published = await hr('POST', `/api/rounds/${key}/publish`);
    expect(published.body.state).toBe('published');
  });
  afterAll(() => app.stop());

  it('come in one answer of at most 60 kB for the overview and for each subtheme', async () => {
    const overview = await hr('GET', '/api/results', undefined, ENCODING);
    const { publication, questionnaire } = overview.body.round;
    const shown = publication.groups.filter(({ status }: { status: string }) => status === 'shown');
    expect(shown.length).toBeGreaterThan(FORVALTNINGER);
    const slugs: string[] = questionnaire.themes.flatMap(
      (theme: { subthemes: { slug: string }[] }) => theme.subthemes.map(({ slug }) => slug),
    );
    const sizes: [string, number][] = [
      ['overview', Number(overview.headers.get('content-length'))],
    ];
    for (const slug of slugs) {
      const path = `/api/publications/${key}/subthemes/${slug}`;
      const { headers } = await hr('GET', path, undefined, ENCODING);
      sizes.push([slug, Number(headers.get('content-length'))]);
    }
    expect(sizes).toHaveLength(21);
    expect(sizes.filter(([, size]) => !(size > 0 && size <= MOST_BYTES))).toEqual([]);
  });
});
