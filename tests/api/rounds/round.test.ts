import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { deepStrictEqual } from 'node:assert';
import { roleOf } from '../../../backend/src/database/data-sources';
import { statementsOf } from '../../../backend/src/questionnaire/questionnaire-lookups';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  QUESTIONNAIRE,
  rosterOf,
  STATEMENT_KEYS,
  VERSION,
} from '../../setup/round/build-round';
import { storedEnvelopes } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const SIZES = { 'Børn og Unge': 12, Social: 8, Stabe: 4, Teknik: 9 };

const OWN_WORK = new Set(
  statementsOf(QUESTIONNAIRE).flatMap(({ key, withoutDontKnow }) => (withoutDontKnow ? [key] : [])),
);

interface Cell {
  readonly status: string;
  readonly bandFromKommune?: boolean;
}

describe('a round, from roster to comparison', () => {
  let app: TestApp;
  let hr: Caller;
  let round: Awaited<ReturnType<typeof openRound>>;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf(SIZES));
    round = await openRound(hr, 'Måling 2026');
  });
  afterAll(() => app.stop());

  /** By token, the name under which its device sends. */
  const names = new Map<string, string>();
  const put = (token: string, body: unknown) => {
    const name = names.get(token) ?? randomUUID();
    names.set(token, name);
    return app.call('PUT', '/api/answer', body, { ...bearer(token), 'idempotency-key': name });
  };
  const count = async (table: string) => {
    const client = new Client({
      connectionString: app.databaseUrl,
      options: `-c role=${roleOf('publishing')}`,
    });
    await client.connect();
    const { rows } = await client.query(`SELECT * FROM ${table}`);
    await client.end();
    return rows;
  };

  it('keeps only hashes of the links, and gives them once', async () => {
    expect(round.tokens).toHaveLength(33);
    const again = await hr('POST', `/api/rounds/${round.key}/links`, {});
    expect([again.status, again.body.code]).toEqual([409, 'links-already-fetched']);
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const { rows } = await client.query('SELECT * FROM invitation');
    await client.end();
    for (const token of round.tokens) expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('changes nothing when a link is opened', async () => {
    const seen = await app.call('GET', '/api/answer', undefined, bearer(round.tokens[0]!));
    expect(seen.status).toBe(200);
    expect(seen.body.answered).toBe(false);
    expect(seen.body.questionnaire.themes).toHaveLength(6);
    await app.call('HEAD', '/api/answer', undefined, bearer(round.tokens[0]!));
    expect(await count('envelope')).toEqual([]);
  });

  it('takes one answer, however often and fast it is sent, and lets it be changed', async () => {
    const token = round.tokens[0]!;
    const sent = { ...answersOf(2), comments: { 'comment-closing': '  Et ord  ' } };
    const answers = await Promise.all(Array.from({ length: 8 }, () => put(token, sent)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(await storedEnvelopes(app.databaseUrl)).toMatchObject([
      { answers: answersOf(2).answers, comments: { 'comment-closing': 'Et ord' } },
    ]);
    await put(token, answersOf(5));
    expect(await storedEnvelopes(app.databaseUrl)).toMatchObject([
      { answers: answersOf(5).answers, comments: {} },
    ]);
  });

  it('never gives an answer back, not even to its own link', async () => {
    const { body } = await app.call('GET', '/api/answer', undefined, bearer(round.tokens[0]!));
    expect(body.answered).toBe(true);
    expect(Object.keys(body).sort()).toEqual([
      'answered',
      'cell',
      'fingerprint',
      'forvaltning',
      'isReplacement',
      'questionnaire',
      'round',
      'saidNotLeader',
    ]);
  });

  it('takes no smaller minimum than five, and keeps a larger one', async () => {
    const wanted = { name: 'Streng', kind: 'annual', version: VERSION, closesOn: '2026-12-11' };
    const refused = await hr('POST', '/api/rounds', { ...wanted, minimum: 4 });
    expect([refused.status, refused.body.faults[0].place]).toEqual([422, 'minimum']);
    const { body } = await hr('POST', '/api/rounds', { ...wanted, minimum: 8 });
    expect(body.minimum).toBe(8);
  });

  it('counts who has answered without saying who, and hides small forvaltninger', async () => {
    const { body } = await hr('GET', `/api/rounds/${round.key}/participation`);
    expect([body.invited, body.answered]).toEqual([33, 1]);
    const stabe = body.groups.find(({ key }: { key: string }) => key === 'stabe');
    expect(stabe).toEqual({ key: 'stabe', name: 'Stabe', kind: 'forvaltning', status: 'withheld' });
  });

  it('gives no result while it is open, and takes no step out of turn', async () => {
    expect((await hr('GET', `/api/publications/${round.key}`)).status).toBe(404);
    const refused = await hr('POST', `/api/rounds/${round.key}/publish`);
    expect([refused.status, refused.body.code]).toEqual([409, 'round-transition']);
  });

  describe('once closed and published', () => {
    const given: { forvaltning: string; values: Record<string, unknown> }[] = [];
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    let publication: any;
    let raw = '';

    beforeAll(async () => {
      for (const [place, token] of round.tokens.entries()) {
        if (place % 5 === 4) continue;
        const values = Object.fromEntries(
          STATEMENT_KEYS.flatMap((key, question) => {
            const pick = (place * 7 + question * 3 + ((place * question) % 4)) % 13;
            if (pick === 12) return [];
            return [
              [
                key,
                pick === 11
                  ? OWN_WORK.has(key)
                    ? 'not-relevant'
                    : 'dont-know'
                  : pick === 10 && question % 9 === 0
                    ? 'not-relevant'
                    : 1 + (pick % 5),
              ],
            ];
          }),
        );
        given.push({ forvaltning: round.forvaltninger[place]!, values });
        await put(token, { answers: values, background: {}, comments: {} });
      }
      expect((await hr('POST', `/api/rounds/${round.key}/close`)).body.state).toBe('closed');
      expect((await hr('POST', `/api/rounds/${round.key}/publish`)).body.state).toBe('published');
      const answer = await hr('GET', `/api/publications/${round.key}`);
      publication = answer.body;
      raw = answer.text;
    });

    it('lets nobody answer again, and leads who looks to the results', async () => {
      const refusals = await Promise.all([
        app.call('GET', '/api/answer', undefined, bearer(round.tokens[0]!)),
        app.call('PUT', '/api/answer', answersOf(1), bearer(round.tokens[0]!)),
      ]);
      expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
        [410, 'round-published'],
        [410, 'round-closed'],
      ]);
    });

    it('has let go of every answer', async () => {
      for (const table of ['envelope', 'closed_box', 'response', 'comment']) {
        expect(await count(table)).toEqual([]);
      }
    });

    it('withholds a forvaltning with too few answers without a figure of it', () => {
      const stabe = publication.groups.find(({ key }: { key: string }) => key === 'stabe');
      expect(stabe).toEqual({
        key: 'stabe',
        name: 'Stabe',
        kind: 'forvaltning',
        parentKey: 'kommune',
        baselineScope: 'stabe',
        status: 'withheld',
        reason: 'too-few',
      });
      expect(raw).not.toContain('"answered":3');
    });

    it('has the very figures that the raw answers give', () => {
      for (const group of publication.groups) {
        if (group.status !== 'shown') continue;
        const names = group.pools
          ? group.name.split(' + ')
          : group.kind === 'kommune'
            ? Object.keys(SIZES)
            : [group.name];
        const members = given.filter(({ forvaltning }) => names.includes(forvaltning));
        expect(group.answered).toBe(members.length);
        for (const [key, result] of Object.entries<{
          status: string;
          answered: number;
          favourable: { value: number; range?: { low: number; high: number } };
          mean: number | null;
          meanRange?: { low: number; high: number };
        }>(group.statements)) {
          const numbers = members
            .map(({ values }) => values[key])
            .filter((value) => typeof value === 'number');
          if (result.status !== 'shown') continue;
          expect(result.answered).toBe(members.length);
          const share = numbers.filter((value) => value >= 4).length / members.length;
          const { value: exact, range = { low: exact, high: exact } } = result.favourable;
          expect(share).toBeGreaterThan(range.low - 1e-12);
          expect(share).toBeLessThan(range.high + 1e-12);
          if (result.mean === null) continue;
          const mean = numbers.reduce((sum, value) => sum + (value - 1) * 25, 0) / numbers.length;
          const { low, high } = result.meanRange ?? { low: result.mean, high: result.mean };
          expect(mean).toBeGreaterThan(low - 1e-9);
          expect(mean).toBeLessThan(high + 1e-9);
        }
        for (const subtheme of QUESTIONNAIRE.themes.flatMap(({ subthemes }) => subthemes)) {
          // What names a problem stands outside the subtheme's figure.
          const shares = subtheme.statements
            .filter(({ problem }) => !problem)
            .map(({ key }) => group.statements[key])
            .filter(({ status }) => status === 'shown')
            .map(({ favourable }) => favourable.value);
          const result = group.subthemes[subtheme.key];
          if (result.status !== 'shown') continue;
          expect(result.favourable.value).toBeCloseTo(
            shares.reduce((sum, share) => sum + share, 0) / shares.length,
            12,
          );
        }
      }
    });

    it('is compared with 2020, in each group and on each subtheme', async () => {
      const directorate = await app.signIn('directorate');
      const { body } = await directorate(
        'GET',
        `/api/publications/${round.key}/baseline-comparison`,
      );
      const subthemes = body.items.filter(({ level }: { level: string }) => level === 'subtheme');
      expect(subthemes).toHaveLength(20);
      // The report has no area for Teknik, so kommunen's band stands in, and the answer says so.
      const borrowed = subthemes.flatMap(({ cells }: { cells: Record<string, Cell> }) =>
        cells['teknik']!.status === 'compared' ? [cells['teknik']!.bandFromKommune] : [],
      );
      expect(borrowed.length).toBeGreaterThan(0);
      expect(borrowed).not.toContain(false);
      expect(subthemes[0].cells.kommune.bandFromKommune).toBe(false);
      for (const { cells } of subthemes)
        expect(Object.keys(cells)).toHaveLength(publication.groups.length);
      const {
        body: { evidence },
      } = await directorate('GET', `/api/publications/${round.key}/subthemes/tid-til-ledelse`);
      expect(evidence.findings.length).toBeGreaterThan(10);
      expect(evidence.recommendations).toHaveLength(3);
    });

    it('is frozen in the database itself', async () => {
      const client = new Client({ connectionString: app.databaseUrl });
      await client.connect();
      await expect(client.query('UPDATE publication SET hash = hash')).rejects.toThrow(/frozen/);
      await expect(client.query('DELETE FROM publication')).rejects.toThrow(/frozen/);
      await client.end();
      const again = await hr('POST', `/api/rounds/${round.key}/publish`);
      expect(again.status).toBe(409);
      deepStrictEqual((await hr('GET', `/api/publications/${round.key}`)).body, publication);
    });
  });
});
