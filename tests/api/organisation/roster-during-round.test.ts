import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
  VERSION,
} from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const HEADER = 'navn;mail;forvaltning';
const rows = rosterOf({ Nord: 14, Syd: 12 }).split('\n').slice(1);

/** The roster after one who answered and one who did not have left, one has moved and one has started. */
const LATER = [
  HEADER,
  ...rows.slice(2, 13),
  rows[13]!.replace(/Nord$/, 'Syd'),
  ...rows.slice(14),
  'Ny;ny@example.dk;Syd',
].join('\n');

describe('leaders who start, leave or move while a round is open', () => {
  let app: TestApp;
  let hr: Caller;
  let round: Awaited<ReturnType<typeof openRound>>;
  /** By the place of the leader in the roster. */
  let tokens: string[];
  let before: unknown;

  const submit = (token: string, value = 4) =>
    app.call('PUT', '/api/answer', answersOf(value), bearer(token));
  const participation = async (): Promise<unknown> =>
    (await hr('GET', `/api/rounds/${round.key}/participation`)).body;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, [HEADER, ...rows].join('\n'));
    const { body } = await hr('POST', '/api/rounds', {
      ...{ name: 'Undervejs', kind: 'annual', version: VERSION, closesOn: '2099-12-11' },
    });
    await hr('POST', `/api/rounds/${body.key}/open`);
    const { text } = await hr('POST', `/api/rounds/${body.key}/links`, {});
    const links = text.trim().split('\n').slice(1);
    tokens = rows.map((row) => {
      const mail = row.split(';')[1]!.toLowerCase();
      return links
        .find((link) => link.includes(`;${mail};`))!
        .split('#')[1]!
        .trim();
    });
    round = { key: body.key, tokens, forvaltninger: [] };
    for (const [place, token] of tokens.entries()) {
      if (place !== 1 && place !== 13) expect((await submit(token)).status).toBe(200);
    }
    before = await participation();
    await importRoster(hr, LATER);
  });
  afterAll(() => app.stop());

  it('changes no number of participation, so that none tells whether the one who left had answered', async () => {
    expect(await participation()).toEqual(before);
  });

  it('takes nothing more from those who have left', async () => {
    for (const place of [0, 1]) {
      const refused = await submit(tokens[place]!, 1);
      expect([refused.status, refused.body.code]).toEqual([410, 'leader-left']);
    }
  });

  it('counts who moved where the round froze them', async () => {
    expect((await submit(tokens[13]!)).status).toBe(200);
    const view = await app.call('GET', '/api/answer', undefined, bearer(tokens[13]!));
    expect(view.body.forvaltning).toBe('Nord');
  });

  it('locks nobody out where the list gets numbers, and then other addresses', async () => {
    const [header, ...people] = LATER.split('\n');
    const numbered = people.map((row, place) => `00${place};${row}`);
    await importRoster(hr, [`medarbejdernummer;${header}`, ...numbered].join('\n'));
    // The number as a spreadsheet shortens it.
    const moved = people.map((row, place) => `${place};${row.replace('@example.dk', '@ny.dk')}`);
    await importRoster(hr, [`medarbejdernummer;${header}`, ...moved].join('\n'));
    expect((await hr('GET', '/api/organisation')).body.leaders).toBe(people.length);
    for (const place of [2, 13, 20]) {
      const view = await app.call('GET', '/api/answer', undefined, bearer(tokens[place]!));
      expect([view.status, view.body.answered]).toEqual([200, true]);
    }
  });

  it('counts what the one who left had sent, and asks the one who started in the next round', async () => {
    await hr('POST', `/api/rounds/${round.key}/close`);
    await hr('POST', `/api/rounds/${round.key}/publish`);
    const { body } = await hr('GET', `/api/publications/${round.key}`);
    const counts = body.groups.map(
      ({ key, invited, answered }: { key: string; invited: number; answered: number }) => [
        ...[key, invited, answered],
      ],
    );
    // Of 26 only the one who left unanswered is missing.
    expect(counts).toEqual([
      ['kommune', 26, 25],
      ['nord', 14, 13],
      ['syd', 12, 12],
    ]);
    const next = await openRound(hr, 'Næste');
    expect(next.tokens).toHaveLength(25);
  });
});
