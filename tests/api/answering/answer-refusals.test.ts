import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
  STATEMENT_KEYS,
} from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

describe('an answer that cannot be taken', () => {
  let app: TestApp;
  let hr: Caller;
  let round: Awaited<ReturnType<typeof openRound>>;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 6 }));
    round = await openRound(hr, 'Måling');
  });
  afterAll(() => app.stop());

  const put = (token: string, body: unknown) => app.call('PUT', '/api/answer', body, bearer(token));
  const answered = async (): Promise<number> =>
    (await hr('GET', `/api/rounds/${round.key}`)).body.answered;

  it.each([
    ['an answer outside the scale', answersOf(6), `answers.${STATEMENT_KEYS[0]}`],
    ['text for a number', answersOf('4'), `answers.${STATEMENT_KEYS[0]}`],
    [
      '“do not know” of one’s own work',
      answersOf('dont-know', [
        'manager-leads-leaders-well',
        'open-helpful-tone',
        'thrive-as-leader',
      ]),
      'answers.manager-leads-leaders-well',
    ],
    ['an unknown statement', answersOf(3, ['no-such']), 'answers.no-such'],
    ['an unknown option', { ...answersOf(3), background: { span: '1000' } }, 'background.span'],
    [
      'too long a comment',
      { ...answersOf(3), comments: { 'comment-closing': 'x'.repeat(1001) } },
      'comments.comment-closing',
    ],
    ['a part that is missing', { answers: {} }, 'background'],
    ['a list', [], 'body'],
  ])('refuses %s, names the place, and keeps nothing', async (_, body, place) => {
    const refused = await put(round.tokens[0]!, body);
    expect([refused.status, refused.body.code]).toEqual([422, 'response-invalid']);
    expect(refused.body.faults[0].place).toBe(place);
    expect(await answered()).toBe(0);
  });

  it.each(['', 'x', 'A'.repeat(43), '../../etc'])('does not know the link "%s"', async (token) => {
    const refused = await app.call('GET', '/api/answer', undefined, bearer(token));
    expect([refused.status, refused.body.code]).toEqual([401, 'link-unknown']);
  });

  it('words a refusal in the language of the reader', async () => {
    const danish = await app.call('GET', '/api/answer');
    const english = await app.call('GET', '/api/answer', undefined, { 'accept-language': 'en-GB' });
    expect(danish.body.title).toBe('Linket kendes ikke');
    expect(english.body.title).toBe('The link is not known');
  });

  it('refuses a body of ten megabytes', async () => {
    const refused = await put(round.tokens[0]!, JSON.stringify({ x: 'x'.repeat(10_000_000) }));
    expect([refused.status, refused.body.code]).toEqual([413, 'body-too-large']);
    const broken = await put(round.tokens[0]!, '{"answers":');
    expect([broken.status, broken.body.code]).toEqual([400, 'body-unreadable']);
  });
});
