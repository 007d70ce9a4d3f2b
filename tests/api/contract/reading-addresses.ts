import { OCCASIONS } from '@ledelsespuls/contracts/lists/rounds/occasions';
import type { Caller } from '../../setup/program/test-app';

interface Published {
  readonly roundKey: string;
  readonly kind: string;
  readonly version: string;
}

/** Addresses to read in the example, by the path of their operation. */
export async function readingAddresses(hr: Caller): Promise<Record<string, readonly string[]>> {
  const listOf = async (path: string) => (await hr('GET', path)).body;
  const rounds: string[] = (await listOf('/api/rounds')).map(({ key }: { key: string }) => key);
  const published: Published[] = await listOf('/api/publications');
  const asked: { kind: string; version: string }[] = await listOf('/api/questionnaires');
  const idsIn = async (path: string): Promise<string[]> =>
    (await listOf(path)).map(({ id }: { id: string }) => id);
  const [newest, before] = published.filter(({ kind }) => kind === 'annual');
  const questionnaire = await listOf(`/api/questionnaires/${newest!.kind}/${newest!.version}`);
  const themes: {
    subthemes: { slug: string }[];
    comment?: { key: string };
  }[] = questionnaire.themes;

  const here = (path: string) => ({ [path]: [path] });
  const ofRound = (rest: string) => ({
    [`/api/rounds/{key}${rest}`]: [...rounds, 'none'].map((key) => `/api/rounds/${key}${rest}`),
  });
  const ofPublication = (rest: string, ...ways: readonly string[]) => ({
    [`/api/publications/{roundKey}${rest}`]: ways,
  });
  const each = (ending: (roundKey: string) => string) =>
    published.map(({ roundKey }) => `/api/publications/${roundKey}${ending(roundKey)}`);
  const newestOne = `/api/publications/${newest!.roundKey}`;

  return {
    ...here('/api/health'),
    ...here('/api/notice'),
    ...here('/api/session'),
    ...here('/api/accounts'),
    ...here('/api/jobs'),
    ...here('/api/link-downloads'),
    ...here('/api/organisation'),
    ...here('/api/organisation/successions'),
    ...here('/api/questionnaires'),
    ...here('/api/rounds'),
    ...here('/api/caught-mails'),
    ...here('/api/answer'),
    ...here('/api/answer/draft'),
    ...here('/api/answer/counted'),
    ...here('/api/series'),
    ...here('/api/calendar'),
    ...here('/api/baseline/numbers'),
    ...here('/api/baseline/background'),
    ...here('/api/method'),
    ...here('/api/coding'),
    ...here('/api/coding/corrections'),
    '/api/coding/batches/{key}': ['verdict-1', 'theme-3-1', 'none'].map(
      (key) => `/api/coding/batches/${key}`,
    ),
    ...here('/api/words'),
    ...here('/api/elicitations'),
    '/api/elicitations/{id}/consistency': (await listOf('/api/elicitations')).elicitations.map(
      ({ id }: { id: string }) => `/api/elicitations/${id}/consistency`,
    ),
    ...here('/api/publications'),
    '/api/questionnaires/{kind}/{version}': asked.map(
      ({ kind, version }) => `/api/questionnaires/${kind}/${version}`,
    ),
    '/api/answer/preview/{kind}/{version}': asked.map(
      ({ kind, version }) => `/api/answer/preview/${kind}/${version}`,
    ),
    '/api/caught-mails/{id}': (await idsIn('/api/caught-mails'))
      .slice(0, 3)
      .map((id) => `/api/caught-mails/${id}`),
    '/api/calendar/{id}': (await idsIn('/api/calendar')).map((id) => `/api/calendar/${id}`),
    ...ofRound(''),
    ...ofRound('/box'),
    ...ofRound('/participation'),
    ...ofRound('/mail'),
    ...ofRound('/comments'),
    ...ofRound('/comments/progress'),
    ...ofRound('/publication-preview'),
    ...ofRound('/publication-progress'),
    ...ofRound('/publication-verification'),
    '/api/rounds/{key}/mail/{occasion}/preview': rounds.flatMap((key) =>
      OCCASIONS.map((occasion) => `/api/rounds/${key}/mail/${occasion}/preview`),
    ),
    '/api/results': [
      '/api/results',
      ...published.map(({ roundKey }) => `/api/results?round=${roundKey}`),
    ],
    ...ofPublication('', ...each(() => ''), '/api/publications/none'),
    ...ofPublication('/questionnaire', ...each(() => '/questionnaire')),
    ...ofPublication('/background', ...each(() => '/background')),
    ...ofPublication(
      '/baseline-comparison',
      ...each(() => '/baseline-comparison'),
      `${newestOne}/baseline-comparison?leaders=all`,
    ),
    ...ofPublication(
      '/since-2020',
      ...each(() => '/since-2020'),
      '/api/publications/none/since-2020',
    ),
    ...ofPublication(
      '/changes/{since}',
      `${newestOne}/changes/${before!.roundKey}`,
      `${newestOne}/changes/${newest!.roundKey}`,
    ),
    ...ofPublication(
      '/subthemes/{slug}',
      ...themes.map(({ subthemes }) => `${newestOne}/subthemes/${subthemes[0]!.slug}`),
      `${newestOne}/subthemes/none`,
    ),
    ...ofPublication(
      '/comments/{questionKey}',
      ...[questionnaire.closing.key, ...themes.flatMap(({ comment }) => comment?.key ?? [])].map(
        (key: string) => `${newestOne}/comments/${key}`,
      ),
    ),
  };
}
