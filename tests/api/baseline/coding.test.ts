import { AccessService } from '../../../backend/src/access/access.service';
import { EXAMPLE } from '../../setup/round/example';
import { quotedText } from '../../setup/reading/report-text';
import { startTestAppFrom, type Caller, type TestApp } from '../../setup/program/test-app';

describe('the coding of 2020, reviewed', () => {
  let app: TestApp;
  let hr: Caller;
  let directorate: Caller;

  beforeAll(async () => {
    ({ app } = await startTestAppFrom(EXAMPLE));
    hr = await app.signIn('hr');
    directorate = await app.signIn('directorate');
  });
  afterAll(() => app.stop());

  /** A finding that a verdict rests on, as somebody sees it. */
  const seenBy = async (who: Caller, place = 0) =>
    (await who('GET', '/api/coding/batches/verdict-1')).body.findings[place];
  // Of the API's own shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const agreeing = ({ mark, coding, decision }: any) => ({
    ...{ mark, seen: decision?.decidedAt ?? null, ...coding },
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const asWish = (seen: any) => ({
    ...agreeing(seen),
    kind: 'wish',
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    ties: seen.coding.ties.map((one: any) => ({ ...one, tie: 'none' })),
    reason: 'Der bedes om mere; det siger intet om i dag.',
  });
  const decide = (who: Caller, id: string, body: object) =>
    who('PUT', `/api/coding/findings/${id}`, body);

  it('is for HR and the directorate alone', async () => {
    const chef = await app.signIn('forvaltningschef', ['social-og-sundhed']);
    for (const path of ['/api/coding', '/api/coding/batches/verdict-1', '/api/coding/corrections'])
      expect((await chef('GET', path)).status).toBe(403);
    expect((await app.call('GET', '/api/coding')).status).toBe(401);
    const forHr: [string, string][] = [
      ['PUT', '/api/coding/corrections/1a-01'],
      ['DELETE', '/api/coding/corrections/1a-01'],
      ['DELETE', '/api/coding/report-text'],
    ];
    for (const [method, path] of forHr)
      expect((await directorate(method, path, {})).status).toBe(403);
  });

  it('is kept finding by finding, for each reviewer apart, and counted for both', async () => {
    const seen = await seenBy(hr);
    expect(seen).toMatchObject({ decision: null, passage: null });
    const { id } = seen.finding;
    const kept = await decide(hr, id, agreeing(seen));
    expect([kept.status, kept.body.agrees]).toEqual([200, true]);
    expect((await seenBy(directorate)).decision).toBeNull();
    const other = await decide(directorate, id, asWish(await seenBy(directorate)));
    expect([other.status, other.body.agrees]).toEqual([200, false]);
    expect((await seenBy(hr)).decision).toEqual(kept.body);

    const { body } = await hr('GET', '/api/coding');
    expect(body).toMatchObject({ reviewed: 1, proposed: 1, inForce: 0 });
    expect(body.reviewers).toMatchObject([
      { number: 1, role: 'hr', isYou: true, reviewed: 1 },
      { number: 2, role: 'directorate', isYou: false, withFile: { kinds: { agreed: 0 } } },
    ]);
    expect(body.pairs).toMatchObject([{ reviewers: [1, 2], kinds: { compared: 1, agreed: 0 } }]);
    expect(body.batches[0]).toMatchObject({ key: 'verdict-1', yours: 1 });
    expect(JSON.stringify(body)).not.toContain('@example.dk');
  });

  it('loses nothing where a reviewer decides in two windows at once', async () => {
    const seen = await seenBy(hr, 1);
    const { id } = seen.finding;
    const [one, other] = await Promise.all([
      decide(hr, id, agreeing(seen)),
      decide(hr, id, asWish(seen)),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const [kept, refused] = one.status === 200 ? [one, other] : [other, one];
    expect(refused.body.code).toBe('coding-decided-meanwhile');
    expect((await seenBy(hr, 1)).decision).toEqual(kept.body);
    // The same sent again by a network that lost the answer is no other decision.
    const body = kept === one ? agreeing(seen) : asWish(seen);
    expect((await decide(hr, id, body)).body).toEqual(kept.body);
    const anew = await decide(hr, id, agreeing(await seenBy(hr, 1)));
    expect(anew.body.agrees).toBe(true);
  });

  it('refuses a decision on a coding that is another by now, or that does not hold together', async () => {
    const seen = await seenBy(hr, 2);
    const { id } = seen.finding;
    const outdated = await decide(hr, id, { ...agreeing(seen), mark: 'før' });
    expect([outdated.status, outdated.body.code]).toEqual([409, 'coding-changed']);
    const refused = await decide(hr, id, { ...asWish(seen), reason: ' ' });
    expect([refused.status, refused.body.faults]).toMatchObject([
      422,
      [{ place: 'Begrundelse', code: 'reason-missing' }],
    ]);
    expect((await decide(hr, '9z-99', agreeing(seen))).status).toBe(404);
    expect((await seenBy(hr, 2)).decision).toBeNull();
  });

  it('is read by results as soon as HR puts a correction into force, and no longer once it is taken out', async () => {
    const { finding } = await seenBy(directorate);
    const [{ roundKey }] = (await directorate('GET', '/api/publications')).body;
    const publication = `/api/publications/${roundKey}`;
    const asked = async () =>
      (await directorate('GET', `${publication}/questionnaire`)).body.themes.flatMap(
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
        ({ subthemes }: any) => subthemes,
      );
    const before = await asked();
    const { slug } = before.find(({ key }: { key: string }) => key === finding.subtheme);
    expect(JSON.stringify(before)).toContain(`"${finding.id}"`);
    const [{ proposals, inForce }] = (await directorate('GET', '/api/coding/corrections')).body;
    expect([proposals.length, inForce]).toEqual([2, null]);
    const proposal = proposals.find(({ role }: { role: string }) => role === 'directorate');
    const path = `/api/coding/corrections/${finding.id}`;
    const agreed = proposals.find(({ role }: { role: string }) => role === 'hr').decision.id;
    expect((await hr('PUT', path, { decision: agreed })).status).toBe(404);
    expect((await hr('PUT', path, { decision: proposal.decision.id })).status).toBe(204);

    expect(JSON.stringify(await asked())).not.toContain(`"${finding.id}"`);
    const { evidence } = (await directorate('GET', `${publication}/subthemes/${slug}`)).body;
    const shown = evidence.findings.find(({ id }: { id: string }) => id === finding.id);
    expect(shown).toMatchObject({ kind: 'wish', direction: 'wish', statements: [] });
    const [held] = (await hr('GET', '/api/coding/corrections')).body;
    expect(held.inForce).toMatchObject({ role: 'directorate', state: 'in-force' });
    expect(held.inForce.reason).toContain('Der bedes om mere');
    const { review } = (await directorate('GET', '/api/method')).body;
    expect(review).toMatchObject({ reviewed: 2, disputed: 1, inForce: 1 });
    expect(review.roles.map(({ role }: { role: string }) => role)).toEqual(['hr', 'directorate']);
    const file = await hr('GET', '/api/coding/corrections/file');
    expect(file.text).toContain(`- finding: ${finding.id}\n  kind: wish\n`);

    expect((await hr('DELETE', path)).status).toBe(204);
    expect(await asked()).toEqual(before);
  });

  it('lets two corrections in that go together, and of two that clash the first alone', async () => {
    const { findings } = (await hr('GET', '/api/coding/batches/verdict-1')).body;
    // A statement that a strength gives its verdict, and another strength of its subtheme.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const rests = findings.find((one: any) => one.coding.kind === 'strength' && !one.decision);
    const statement: string = rests.coding.ties.find(
      ({ tie }: { tie: string }) => tie === 'verdict',
    ).statement;
    const theme = `theme-${rests.finding.subtheme[0]}-1`;
    const other = (await hr('GET', `/api/coding/batches/${theme}`)).body.findings.find(
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      (one: any) =>
        one.finding.subtheme === rests.finding.subtheme &&
        one.finding.id !== rests.finding.id &&
        one.finding.said !== undefined &&
        one.coding.kind === 'strength',
    );
    const reason = 'Prøvet.';
    const asProblem = await decide(hr, rests.finding.id, {
      ...agreeing(rests),
      kind: 'problem',
      reason,
    });
    const tied = await decide(hr, other.finding.id, {
      ...agreeing(other),
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      ties: other.coding.ties.map((one: any) =>
        one.statement === statement ? { statement, tie: 'verdict' } : one,
      ),
      reason,
    });
    expect([asProblem.status, tied.status]).toEqual([200, 200]);
    const put = (id: string, decision: string) =>
      hr('PUT', `/api/coding/corrections/${id}`, { decision });
    const answers = await Promise.all([
      put(rests.finding.id, asProblem.body.id),
      put(other.finding.id, tied.body.id),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.body).toMatchObject({
      code: 'coding-corrections-clash',
      faults: [{ code: 'clash' }],
    });
    for (const { finding } of [rests, other])
      await hr('DELETE', `/api/coding/corrections/${finding.id}`);
  });

  it('shows the lines of the report once HR has given a text that fits, and refuses one that does not', async () => {
    const text = quotedText();
    const give = (lines: readonly string[]) => {
      const form = new FormData();
      form.set('report', new Blob([lines.join('\n')]), 'rapport.txt');
      return hr('PUT', '/api/coding/report-text', form);
    };
    const moved = await give(['En linje for meget', ...text]);
    expect([moved.status, moved.body.code]).toEqual([422, 'report-text-unusable']);
    expect(moved.body.faults[0].place).toMatch(/^rapport\.txt, linje \d+–\d+$/);
    expect((await hr('GET', '/api/coding')).body.reportText).toBeNull();

    const given = await give(text);
    expect([given.status, given.body.lines]).toEqual([200, text.length]);
    const { finding, passage } = await seenBy(directorate);
    const own = passage.filter(({ isOfFinding }: { isOfFinding: boolean }) => isOfFinding);
    expect(own[0].line).toBe(finding.lines[0]);
    expect(own.map(({ text: words }: { text: string }) => words).join(' ')).toContain(
      finding.quantifierText,
    );
    expect((await hr('DELETE', '/api/coding/report-text')).status).toBe(204);
    expect((await seenBy(hr)).passage).toBeNull();
  });

  it('keeps what somebody decided whose account is gone, under the same number', async () => {
    const before = (await hr('GET', '/api/coding')).body.reviewers[1];
    const accounts = (await hr('GET', '/api/accounts')).body;
    const { id } = accounts.find(({ mail }: { mail: string }) => mail === 'directorate@example.dk');
    await app.app.get(AccessService).remove(id);
    expect((await hr('GET', '/api/coding')).body.reviewers[1]).toEqual(before);
  });
});
