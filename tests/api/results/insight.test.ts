import type { RoundComparison } from '../../../backend/src/comparison/between-rounds/round-comparison';
import type { SubthemeResults } from '@ledelsespuls/contracts/bodies/results/results';
import type { Publication, ShownGroup } from '../../../backend/src/publication/publication';
import { findSubtheme } from '../../../backend/src/questionnaire/questionnaire-lookups';
import { QUESTIONNAIRE } from '../../setup/round/build-round';
import { TWO_ROUNDS } from '../../setup/round/published-round';
import { startTestAppFrom, type Caller, type TestApp } from '../../setup/program/test-app';

const SLUG = 'tid-til-ledelse';
const { subtheme: ASKED } = findSubtheme(QUESTIONNAIRE, SLUG)!;

describe('what the pages of results read', () => {
  let app: TestApp;
  let hr: Caller;
  let first: string;
  let second: string;

  beforeAll(async () => {
    const { app: started, told } = await startTestAppFrom(TWO_ROUNDS);
    app = started;
    hr = await app.signIn('hr');
    first = told.first.key;
    second = told.second.key;
  });
  afterAll(() => app.stop());

  const publicationOf = async (key: string): Promise<Publication> =>
    (await hr('GET', `/api/publications/${key}`)).body;
  const shownIn = ({ groups }: Publication, groupKey: string): ShownGroup => {
    const group = groups.find(({ key }) => key === groupKey);
    if (group?.status !== 'shown') throw new Error(`${groupKey} is not shown`);
    return group;
  };

  it('holds a round against an earlier one by the shares that both published', async () => {
    const { status, body } = await hr('GET', `/api/publications/${second}/changes/${first}`);
    expect(status).toBe(200);
    const { earlier, later, items, headlines, minimumDetectableChange } =
      body as RoundComparison & {
        headlines: Record<string, Record<string, string>>;
      };
    expect([earlier.key, later.key]).toEqual([first, second]);
    const [before, after] = [await publicationOf(first), await publicationOf(second)];
    const compared = items
      .filter(({ level }) => level === 'statement')
      .flatMap(({ key, cells }) =>
        Object.entries(cells).flatMap(([groupKey, cell]) =>
          cell.status === 'compared' ? [{ key, groupKey, cell }] : [],
        ),
      );
    expect(compared.length).toBeGreaterThan(60);
    for (const { key, groupKey, cell } of compared) {
      const [was, is] = [before, after].map((one) => shownIn(one, groupKey).statements[key]);
      expect([was, is]).toMatchObject([
        { favourable: { value: cell.earlier } },
        { favourable: { value: cell.later } },
      ]);
      expect(cell.change).toBeCloseTo(cell.later - cell.earlier, 12);
      expect(cell.interval.low).toBeLessThanOrEqual(cell.change);
      expect(cell.interval.high).toBeGreaterThanOrEqual(cell.change);
    }
    for (const { cells } of items)
      expect(['withheld', 'not-comparable']).toContain(cells.stab?.status ?? 'withheld');
    expect(Object.keys(headlines.kommune!)).toEqual(['da', 'en']);
    expect(minimumDetectableChange.kommune).toBeGreaterThan(0);
    expect(minimumDetectableChange.stab ?? null).toBeNull();
  });

  it('refuses to hold a round against itself, a later one, or one that is not published', async () => {
    const answers = [
      await hr('GET', `/api/publications/${first}/changes/${second}`),
      await hr('GET', `/api/publications/${first}/changes/${first}`),
      await hr('GET', `/api/publications/${second}/changes/nowhere`),
      await hr('GET', `/api/publications/nowhere/changes/${first}`),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'rounds-not-in-order'],
      [422, 'rounds-not-in-order'],
      [404, 'publication-not-found'],
      [404, 'publication-not-found'],
    ]);
  });

  it('gives a subtheme its statements, its way over the rounds, and what the report said of it', async () => {
    const { status, body } = await hr('GET', `/api/publications/${second}/subthemes/${SLUG}`);
    expect(status).toBe(200);
    const { statements, trends, evidence, change } = body as SubthemeResults;
    const keys = ASKED.statements.map(({ key }) => key);
    const publications = {
      [first]: await publicationOf(first),
      [second]: await publicationOf(second),
    };
    const hidden = publications[second]!.groups.filter(({ status: is }) => is === 'withheld');
    expect(hidden.map(({ key }) => key)).toContain('stab');
    expect(Object.keys(statements)).toEqual(
      publications[second]!.groups.flatMap((one) => (one.status === 'shown' ? one.key : [])),
    );
    for (const [groupKey, results] of Object.entries(statements)) {
      const all = shownIn(publications[second]!, groupKey).statements;
      expect(results).toEqual(Object.fromEntries(keys.map((key) => [key, all[key]])));
    }
    expect(trends.rounds.map(({ key }) => key)).toEqual([first, second]);
    expect(trends.trends.map(({ level }) => level)).toEqual(
      expect.arrayContaining(['theme', 'subtheme', 'statement']),
    );
    for (const { level, key, isTurned, groups } of trends.trends) {
      if (level === 'theme') continue;
      for (const [groupKey, lines] of Object.entries(groups)) {
        for (const point of lines.flatMap(({ points }) => points)) {
          if (point.status === 'withheld') continue;
          const group = shownIn(publications[point.roundKey]!, groupKey);
          const results = level === 'statement' ? group.statements : group.subthemes;
          const words = ASKED.statements.find((one) => one.key === key);
          const result = results[key] ?? results[words?.follows ?? ''];
          expect(result).toMatchObject({
            answered: point.answered,
            favourable: { value: point.share, interval: point.interval },
          });
        }
      }
      // Asked the other way round before, it has one line's point alone.
      expect(groups.kommune!.flatMap(({ points }) => points)).toHaveLength(isTurned ? 1 : 2);
    }
    expect(trends.trends.map(({ isTurned }) => isTurned)).toContain(true);
    expect(change.map(({ parentKey }) => parentKey)).toEqual(keys.map(() => ASKED.key));
    expect(evidence.subtheme.slug).toBe(SLUG);
    expect(evidence.findings.map(({ lines }) => lines[0])).toContain(636);
    expect(evidence.recommendations.length).toBeGreaterThan(0);
    expect([...evidence.findings, ...evidence.recommendations].map((one) => one.subtheme)).toEqual(
      [...evidence.findings, ...evidence.recommendations].map(() => ASKED.key),
    );
  });

  it('shows no later round in the trends of an earlier one, and knows no other subtheme', async () => {
    const { body } = await hr('GET', `/api/publications/${first}/subthemes/${SLUG}`);
    expect(body.trends.rounds.map(({ key }: { key: string }) => key)).toEqual([first]);
    expect(body.change).toEqual([]);
    const unknown = await hr('GET', `/api/publications/${first}/subthemes/nowhere`);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'subtheme-not-found']);
  });

  it('says what the bands rest on, to those who may see results alone', async () => {
    const { status, body } = await hr('GET', '/api/method');
    expect(status).toBe(200);
    expect(body).toMatchObject({ interviewed: 78, leaders: 104 });
    expect(body.lexicon.length).toBeGreaterThan(5);
    for (const { words, low, high } of body.lexicon) {
      expect(words).not.toBe('');
      expect(low).toBeLessThanOrEqual(high);
    }
    for (const kappa of Object.values(body.kappa)) expect(kappa).toBeLessThanOrEqual(1);
    expect((await app.call('GET', '/api/method')).status).toBe(401);
  });

  it('marks each answer strongly, by the bytes, and sends them once', async () => {
    const paths = [
      '/api/results',
      `/api/publications/${second}`,
      `/api/publications/${second}/baseline-comparison`,
      `/api/publications/${second}/baseline-comparison?leaders=all`,
      `/api/publications/${second}/changes/${first}`,
      `/api/publications/${second}/subthemes/${SLUG}`,
      `/api/publications/${second}/comments/comment-closing`,
    ];
    const marks = new Set<string>();
    for (const path of paths) {
      const { headers } = await hr('GET', path);
      const etag = headers.get('etag')!;
      expect([path, etag]).toEqual([path, expect.stringMatching(/^"[\w-]{43}"$/)]);
      marks.add(etag);
      const known = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
      const again = await hr('GET', path, undefined, known);
      expect([path, again.status, again.text]).toEqual([path, 304, '']);
    }
    expect(marks.size).toBe(paths.length);
  });
});
