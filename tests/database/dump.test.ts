import { answersOf, importRoster, openRound, rosterOf } from '../setup/round/build-round';
import { dumpOf, tablesWith } from '../setup/database/dump';
import { editKeyOf, newCode, withCode } from '../setup/round/own-key';
import { placesOf, stored } from '../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../setup/program/test-app';

const SEALED_WORDS = 'Ordlyd som ingen kopi kender';
const PLAIN_WORDS = 'Ordlyd fra en runde i klare rækker';
const DRAFT = 'Kladde som browseren har krypteret';

describe('whoever has a dump of the database', () => {
  let app: TestApp;
  let hr: Caller;
  let round: Awaited<ReturnType<typeof openRound>>;
  let plain: Awaited<ReturnType<typeof openRound>>;
  let firstLog: string;
  const codes = Array.from({ length: 8 }, newCode);

  const answer = (token: string, code: string | null, words: string) =>
    app.call(
      'PUT',
      '/api/answer',
      { ...answersOf(4, ['thrive-as-leader']), comments: { 'comment-closing': words } },
      withCode(token, code),
    );

  beforeAll(async () => {
    app = await startTestApp();
    const log = 'SELECT pg_walfile_name(pg_current_wal_lsn()) AS name';
    [{ name: firstLog }] = (await stored<{ name: string }>(app.databaseUrl, log)) as [
      { name: string },
    ];
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Skole: 8 }));
    round = await openRound(hr, 'Lukket', { editHolder: 'device' });
    plain = await openRound(hr, 'Gammel');
    await stored(
      app.databaseUrl,
      'UPDATE round SET box_version = 1, box_key = NULL, cells = NULL WHERE key = $1',
      [plain.key],
    );
    for (const [place, token] of round.tokens.entries()) {
      expect((await answer(token, codes[place]!, SEALED_WORDS)).status).toBe(200);
    }
    expect((await answer(plain.tokens[0]!, null, PLAIN_WORDS)).status).toBe(200);
    const body = { content: Buffer.from(DRAFT).toString('base64'), replaces: null };
    const headers = withCode(round.tokens[0]!, codes[0]!);
    expect((await app.call('PUT', '/api/answer/draft', body, headers)).status).toBe(200);
  });
  afterAll(() => app.stop());

  /** No answer, no comment, no code, no link; whether it finds what stands in the clear besides. */
  const find = async () => {
    const dump = await dumpOf(app.databaseUrl);
    const secrets = [SEALED_WORDS, DRAFT, ...codes, ...codes.map((code) => code.slice(0, 16))];
    const links = round.tokens;
    return {
      secret: [...secrets, ...links].flatMap((text) => tablesWith(dump, text)),
      keys: codes.flatMap((code) => tablesWith(dump, editKeyOf(round.key, code).toString('hex'))),
      answers: tablesWith(dump, 'thrive-as-leader": 4').concat(
        tablesWith(dump, 'thrive-as-leader":4'),
      ),
      plain: tablesWith(dump, PLAIN_WORDS),
    };
  };

  it('finds no answer, comment, code or link of an open round, but those of one in plain rows', async () => {
    expect(await find()).toEqual({
      secret: [],
      keys: codes.map(() => 'envelope'),
      answers: ['response'],
      plain: ['comment'],
    });
  });

  it('finds no code in the files of tables or in the log, where the plain words are', async () => {
    const places = (text: string) => placesOf(app.databaseUrl, text, firstLog);
    for (const code of codes.slice(0, 2)) expect(await places(code.slice(0, 16))).toEqual([]);
    expect(await places(PLAIN_WORDS)).toEqual(['comment', 'log']);
  });

  it('finds none after closing, nor an edit key', async () => {
    for (const { key } of [round, plain]) await hr('POST', `/api/rounds/${key}/close`);
    expect(await find()).toEqual({ secret: [], keys: [], answers: [], plain: [] });
    const { tables } = await dumpOf(app.databaseUrl);
    expect(tables.get('counted_list')).toBeTruthy();
  });
});
