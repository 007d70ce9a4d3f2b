import type { Elicitation, WordReading } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import type { Since2020 } from '@ledelsespuls/contracts/bodies/results/since-2020';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
} from '../../setup/round/build-round';
import { stored } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const MARKS = { status: 'placed', least: 40, likely: 60, most: 75 };

describe("what the report's words mean", () => {
  let app: TestApp;
  let hr: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
  });
  afterAll(() => app.stop());

  const tokensOf = ({ links }: { links: string[] }) => links.map((link) => link.split('/ord#')[1]!);
  const read = (token: string) => app.call('GET', '/api/words', undefined, bearer(token));
  const place = (token: string, page: number | string, said: object = MARKS) =>
    app.call('PUT', `/api/words/${page}`, said, bearer(token));
  const placeAll = async (token: string, likely: number) => {
    const said = { status: 'placed', least: likely - 10, likely, most: likely + 10 };
    for (let page = 0; page < 15; page += 1)
      expect((await place(token, page, said)).status).toBe(204);
  };
  const newest = async (caller = hr): Promise<Elicitation> =>
    (await caller('GET', '/api/elicitations')).body.elicitations[0];
  const refused = async (answer: Promise<{ status: number; body: { code: string } }>) => {
    const { status, body } = await answer;
    return [status, body.code];
  };

  /** What a round that has just been published says of 2020 in kommunen. */
  const publish = async (name: string) => {
    const { key, tokens } = await openRound(hr, name);
    for (const token of tokens) {
      await app.call('PUT', '/api/answer', answersOf(4), bearer(token));
    }
    await hr('POST', `/api/rounds/${key}/close`);
    await hr('POST', `/api/rounds/${key}/publish`);
    return () => since2020(key);
  };
  const since2020 = async (key: string): Promise<Since2020> =>
    (await hr('GET', `/api/publications/${key}/baseline-comparison`)).body.since2020;
  const expectedOf = ({ findings, groups }: Since2020, word: string) =>
    groups.kommune!.findings.flatMap((now) =>
      now.status === 'shown' && findings[now.findingId]!.quantifier === word ? now.expected : [],
    );

  it('is asked of readers by a link, and too few of them change nothing', async () => {
    expect((await hr('GET', '/api/elicitations')).body).toEqual({
      lexicon: { basis: 'assumed' },
      elicitations: [],
    });
    const begun = await hr('POST', '/api/elicitations', { readers: 3 });
    expect(begun.status).toBe(201);
    const [one = '', other = '', third = ''] = tokensOf(begun.body);
    const { pages }: WordReading = (await read(one)).body;
    expect(pages.map(({ placement }) => placement.status)).toEqual(Array(15).fill('unanswered'));
    expect(new Set(pages.slice(0, 12).map(({ word }) => word)).size).toBe(12);
    expect(pages.filter(({ isRepeat }) => isRepeat)).toHaveLength(3);

    // Two at once, and one of them on two devices.
    const marks = { ...MARKS, likely: 50 };
    const placed = await Promise.all([
      place(one, 0),
      place(one, 1, marks),
      place(other, 0, { status: 'cannot-say' }),
    ]);
    expect(placed.map(({ status, text }) => [status, text])).toEqual(Array(3).fill([204, '']));
    const again: WordReading = (await read(one)).body;
    expect(again.pages.slice(0, 3).map(({ placement }) => placement)).toEqual([
      MARKS,
      marks,
      { status: 'unanswered' },
    ]);
    expect((await read(other)).body.pages[0].placement).toEqual({ status: 'cannot-say' });
    await place(one, 0, { status: 'cannot-say' });
    await placeAll(third, 30);

    const open = await newest();
    expect(open).toMatchObject({ invited: 3, begun: 3, finished: 1, closedOn: null, values: null });
    const { id } = open;
    expect(await refused(hr('POST', '/api/elicitations', { readers: 1 }))).toEqual([
      409,
      'elicitation-open',
    ]);
    expect(await refused(hr('POST', `/api/elicitations/${id}/lexicon`))).toEqual([
      409,
      'elicitation-open',
    ]);
    expect((await hr('GET', `/api/elicitations/${id}/consistency`)).body).toEqual({
      total: { repeats: 3, near: 3, distance: 0 },
      readers: [{ repeats: 3, near: 3, distance: 0 }],
    });
    expect((await hr('POST', `/api/elicitations/${id}/close`)).status).toBe(204);
    expect(await refused(place(one, 2))).toEqual([410, 'elicitation-closed']);
    expect(await refused(read(one))).toEqual([410, 'elicitation-closed']);
    expect(await refused(hr('POST', `/api/elicitations/${id}/close`))).toEqual([
      410,
      'elicitation-closed',
    ]);
    expect(await refused(hr('POST', `/api/elicitations/${id}/links`, { readers: 1 }))).toEqual([
      410,
      'elicitation-closed',
    ]);
    const closed = await newest();
    expect(closed.values!.find(({ word }) => word === 'mange')).toMatchObject({
      placed: 1,
      likely: 30,
      expected: null,
    });
    expect(await refused(hr('POST', `/api/elicitations/${id}/lexicon`))).toEqual([
      409,
      'elicitation-too-few',
    ]);
    expect((await hr('GET', '/api/elicitations')).body.lexicon).toEqual({ basis: 'assumed' });
  });

  it('is taken into use from five readers on, once, and changes no round published before', async () => {
    await importRoster(hr, rosterOf({ Skole: 12 }));
    const before = await publish('Før');
    const assumed = await before();
    expect(assumed.lexicon).toEqual({ basis: 'assumed' });
    expect(new Set(expectedOf(assumed, 'mange'))).toEqual(new Set([0.45]));
    const begun = await hr('POST', '/api/elicitations', { readers: 4 });
    const { id } = await newest();
    const more = await hr('POST', `/api/elicitations/${id}/links`, { readers: 1 });
    const tokens = [...tokensOf(begun.body), ...tokensOf(more.body)];
    for (const [place, token] of tokens.entries()) await placeAll(token, 50 + 5 * place);
    expect((await read(tokens[0]!)).body).toMatchObject({ invited: 5, finished: 5 });
    await hr('POST', `/api/elicitations/${id}/close`);
    expect((await hr('POST', `/api/elicitations/${id}/lexicon`)).status).toBe(204);
    expect(await refused(hr('POST', `/api/elicitations/${id}/lexicon`))).toEqual([
      409,
      'elicitation-taken',
    ]);

    const { body } = await (await app.signIn('directorate'))('GET', '/api/elicitations');
    expect(body.lexicon).toEqual({
      basis: 'elicited',
      asOf: body.elicitations[0].closedOn,
      readers: 5,
    });
    expect(body.elicitations.map(({ isInUse }: Elicitation) => isInUse)).toEqual([true, false]);
    const [lexicon] = await stored<{ expected: object; account: string }>(
      app.databaseUrl,
      'SELECT expected, account FROM elicited_lexicon',
    );
    expect(lexicon!.account).toBe('hr@example.dk');
    expect(lexicon!.expected).toMatchObject({ mange: { same: 50, opposite: 40 } });

    const after = await (await publish('Efter'))();
    expect(after.lexicon).toEqual(body.lexicon);
    expect(new Set(expectedOf(after, 'mange'))).toEqual(new Set([0.5]));
    expect(await before()).toEqual(assumed);
    expect((await hr('GET', '/api/method')).body.lexiconBasis).toEqual(body.lexicon);

    // And back, for rounds from then on alone.
    expect((await hr('POST', '/api/elicitations/assumed-lexicon')).status).toBe(204);
    expect(await refused(hr('POST', '/api/elicitations/assumed-lexicon'))).toEqual([
      409,
      'lexicon-assumed',
    ]);
    const back = (await hr('GET', '/api/elicitations')).body;
    expect(back.lexicon).toEqual({ basis: 'assumed', asOf: back.elicitations[0].closedOn });
    expect(back.elicitations[0]).toMatchObject({ isInUse: false, takenOn: expect.any(String) });
    const returned = await (await publish('Tilbage'))();
    expect(returned.lexicon).toEqual(back.lexicon);
    expect(new Set(expectedOf(returned, 'mange'))).toEqual(new Set([0.45]));
    expect((await hr('POST', `/api/elicitations/${id}/lexicon`)).status).toBe(204);
    expect((await newest()).isInUse).toBe(true);
  });

  it('is refused to whoever has no link, and to figures that do not fit together', async () => {
    const begun = await hr('POST', '/api/elicitations', { readers: 1 });
    const [token = ''] = tokensOf(begun.body);
    expect(await refused(read('none'))).toEqual([401, 'link-unknown']);
    expect(await refused(app.call('GET', '/api/words'))).toEqual([401, 'link-unknown']);
    for (const page of [15, -1, 'none', '1.5', '']) {
      expect((await place(token, page)).status).toBe(404);
    }
    for (const wrong of [{ least: 61 }, { most: 59 }]) {
      expect(await refused(place(token, 0, { ...MARKS, ...wrong }))).toEqual([
        422,
        'marks-not-in-order',
      ]);
    }
    for (const wrong of [
      { likely: undefined },
      { most: 101 },
      { least: 1.5 },
      { status: 'none' },
      { name: 'x' },
    ]) {
      expect(await refused(place(token, 0, { ...MARKS, ...wrong }))).toEqual([
        422,
        'request-invalid',
      ]);
    }
    expect((await read(token)).body.pages[0].placement).toEqual({ status: 'unanswered' });
    for (const readers of [0, 51, 1.5]) {
      expect((await hr('POST', '/api/elicitations', { readers })).status).toBe(422);
    }
  });

  it('is made by HR alone, and read by the directorate', async () => {
    const { id } = await newest();
    const directorate = await app.signIn('directorate');
    const chef = await app.signIn('forvaltningschef', ['stabe']);
    for (const path of ['', '/assumed-lexicon', `/${id}/links`, `/${id}/close`, `/${id}/lexicon`]) {
      const sent = await directorate('POST', `/api/elicitations${path}`, { readers: 1 });
      expect(sent.status).toBe(403);
    }
    expect((await directorate('GET', `/api/elicitations/${id}/consistency`)).status).toBe(403);
    expect((await chef('GET', '/api/elicitations')).status).toBe(403);
    expect((await app.call('GET', '/api/elicitations')).status).toBe(401);
    expect(await refused(hr('POST', '/api/elicitations/none/close'))).toEqual([
      404,
      'elicitation-not-found',
    ]);
  });

  it('keeps no name, mail or time of a reader', async () => {
    const columns = await stored<{ name: string }>(
      app.databaseUrl,
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_name IN ('word_reader', 'word_placement') ORDER BY 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'word_placement.least',
      'word_placement.likely',
      'word_placement.most',
      'word_placement.page',
      'word_placement.reader_id',
      'word_reader.elicitation_id',
      'word_reader.id',
      'word_reader.token_hash',
      'word_reader.words',
    ]);
  });
});
