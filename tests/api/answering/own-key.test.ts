import { createHash, randomUUID } from 'node:crypto';
import { printCode } from '@ledelsespuls/contracts/codes/checked-code';
import { editKey } from '../../../backend/src/access/token.crypto';
import { answersOf, importRoster, openRound, rosterOf } from '../../setup/round/build-round';
import { countedHashOf, editKeyOf, newCode, withCode } from '../../setup/round/own-key';
import { stored, storedEnvelopes } from '../../setup/database/stored';
import { startTestApp, TEST_SECRET, type Caller, type TestApp } from '../../setup/program/test-app';

const fingerprintOf = (name: string) =>
  createHash('sha256').update(name).digest('hex').slice(0, 32);
const DEVICE = { editHolder: 'device' } as const;

describe('a round whose answers only the device can change', () => {
  let app: TestApp;
  let hr: Caller;
  let round: Awaited<ReturnType<typeof openRound>>;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Skole: 9, Pleje: 8 }));
    round = await openRound(hr, 'Kun enheden', DEVICE);
  });
  afterAll(() => app.stop());

  const send = async (
    token: string,
    code: string | null,
    { value = 4, name = randomUUID(), replaces = [] as readonly string[] } = {},
  ) => {
    const quoted = replaces.map((one) => `"${one}"`).join(', ');
    const { status, body } = await app.call('PUT', '/api/answer', answersOf(value), {
      ...withCode(token, code),
      'idempotency-key': name,
      ...(quoted === '' ? {} : { 'if-match': quoted }),
    });
    return status === 200 ? 'saved' : (body.code as string);
  };
  const survey = async (token: string, code: string | null = null) =>
    (await app.call('GET', '/api/answer', undefined, withCode(token, code))).body;
  const rows = () =>
    stored<{ edit_key: Buffer; xmin: string }>(
      app.databaseUrl,
      'SELECT edit_key, xmin::text FROM envelope',
    );
  const marks = async () => {
    const answered = 'SELECT xmin::text FROM invitation WHERE answered';
    return (await stored<{ xmin: string }>(app.databaseUrl, answered)).map(({ xmin }) => xmin);
  };

  it('keeps the answer under a key that follows from the code alone, marked in the same transaction', async () => {
    const [token] = round.tokens as [string];
    const code = newCode();
    expect(await survey(token)).toMatchObject({ answered: false, round: DEVICE });
    expect(await send(token, null)).toBe('recovery-code-missing');
    expect(await rows()).toEqual([]);
    expect(await send(token, code)).toBe('saved');
    const [row] = await rows();
    expect(row!.edit_key).toEqual(editKeyOf(round.key, code));
    expect(row!.edit_key).not.toEqual(editKey(TEST_SECRET, 'response', token));
    expect(await marks()).toEqual([row!.xmin]);
  });

  it('tells the link that it was answered, and neither what by nor how to replace it', async () => {
    const token = round.tokens[1]!;
    const name = randomUUID();
    await send(token, newCode(), { value: 5, name });
    const seen = await survey(token);
    expect(seen).toMatchObject({ answered: true, fingerprint: null, isReplacement: false });
    for (const code of [null, newCode()]) {
      const own = [name, fingerprintOf(name)];
      const refused = code === null ? 'recovery-code-missing' : 'answered-on-device';
      expect(await send(token, code, { value: 1, replaces: own })).toBe(refused);
    }
    const values = (await storedEnvelopes(app.databaseUrl)).map(({ answers }) =>
      Object.values(answers).every((value) => value === 5),
    );
    expect(values).toContain(true);
    expect(await survey(token, newCode())).toMatchObject({ answered: true, fingerprint: null });
  });

  it('is changed by its device, and from another with the code once that is confirmed', async () => {
    const token = round.tokens[2]!;
    const code = newCode();
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    const before = (await rows()).length;
    await send(token, code, { name: first });
    expect(await send(token, code, { name: first })).toBe('saved');
    expect(await send(token, code, { name: second, replaces: [first] })).toBe('saved');
    expect((await survey(token, code)).isReplacement).toBe(false);
    const typed = printCode(code).toLowerCase().replaceAll('-', ' ');
    const { fingerprint } = await survey(token, typed);
    expect(fingerprint).toBe(fingerprintOf(second));
    expect(await send(token, typed, { name: third })).toBe('answered-elsewhere');
    expect(await send(token, typed, { name: third, replaces: [fingerprint] })).toBe('saved');
    expect((await survey(token, code)).isReplacement).toBe(true);
    expect(await rows()).toHaveLength(before + 1);
  });

  it('refuses a code with a slip', async () => {
    const code = newCode();
    const slip = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`;
    expect(await send(round.tokens[3]!, slip)).toBe('recovery-code-mistyped');
    expect((await survey(round.tokens[3]!, slip)).code).toBe('recovery-code-mistyped');
  });

  it('lets no code be used for a second link, and marks nothing where it is tried', async () => {
    const [mine, other] = [round.tokens[3]!, round.tokens[4]!];
    const code = newCode();
    await send(mine, code);
    const before = [await rows(), await marks()];
    expect(await send(other, code)).toBe('answered-on-device');
    expect([await rows(), await marks()]).toEqual(before);
    expect(await survey(other, code)).toMatchObject({ answered: false, fingerprint: null });
    expect(await send(other, newCode())).toBe('saved');
  });

  it('is good for one answer where two devices send by one link at once', async () => {
    const token = round.tokens[5]!;
    const before = (await rows()).length;
    const sent = await Promise.all([1, 5].map((value) => send(token, newCode(), { value })));
    expect(sent.sort()).toEqual(['answered-on-device', 'saved']);
    expect(await rows()).toHaveLength(before + 1);
  });

  it('gives a draft to its code and to nothing that the link has', async () => {
    const token = round.tokens[6]!;
    const [code, other] = [newCode(), newCode()];
    const draft = (of: string | null) => ({
      read: async () =>
        (await app.call('GET', '/api/answer/draft', undefined, withCode(token, of))).body.content,
      save: async () => {
        const body = { content: Buffer.from('sealed').toString('base64'), replaces: null };
        const { status } = await app.call('PUT', '/api/answer/draft', body, withCode(token, of));
        return status;
      },
    });
    expect(await draft(null).save()).toBe(422);
    expect(await draft(code).save()).toBe(200);
    expect(await draft(null).read()).toBeNull();
    expect(await draft(other).read()).toBeNull();
    expect(Buffer.from(await draft(code).read(), 'base64').toString()).toBe('sealed');
    // The other device has one of its own, until it types the code.
    expect(await draft(other).save()).toBe(200);
    expect(await send(token, code)).toBe('saved');
    expect(await draft(code).read()).toBeNull();
    await stored(
      app.databaseUrl,
      `INSERT INTO draft (edit_key, round_id, content)
       SELECT sha256(convert_to(number::text, 'UTF8')), round.id, 'x' FROM round, generate_series(2, 34) AS number
       WHERE round.key = $1`,
      [round.key],
    );
    expect(await draft(newCode()).save()).toBe(409);
    await stored(app.databaseUrl, `DELETE FROM draft`);

    // One link alone fills no more than a part of that room.
    const saveBy = async (token: string) => {
      const body = { content: Buffer.from('sealed').toString('base64'), replaces: null };
      const sent = await app.call('PUT', '/api/answer/draft', body, withCode(token, newCode()));
      return sent.body.code ?? 'saved';
    };
    const filler = round.tokens.at(-1)!;
    const filled = [];
    for (let one = 0; one < 12; one += 1) filled.push(await saveBy(filler));
    expect(filled.filter((outcome) => outcome === 'saved')).toHaveLength(10);
    expect(filled.slice(10)).toEqual(['drafts-full', 'drafts-full']);
    expect(await saveBy(round.tokens.at(-2)!)).toBe('saved');
    await stored(app.databaseUrl, `DELETE FROM draft`);
  });

  it('refuses a link that is withdrawn, whatever code is shown with it', async () => {
    const token = round.tokens[7]!;
    const code = newCode();
    await send(token, code);
    const invitation = `token_hash = sha256(convert_to('invitation:${token}', 'UTF8'))`;
    await stored(app.databaseUrl, `UPDATE invitation SET withdrawn = true WHERE ${invitation}`);
    expect(await send(token, code)).toBe('link-withdrawn');
    await stored(app.databaseUrl, `UPDATE invitation SET withdrawn = false WHERE ${invitation}`);
  });

  it('tells after closing what was counted, in a way that only who has the code can read', async () => {
    const token = round.tokens[8]!;
    const code = newCode();
    await send(token, code);
    const counted = async (of: string) =>
      (await app.call('GET', '/api/answer/counted', undefined, withCode(of, null))).body.hashes;
    expect(await counted(token)).toBeNull();
    const keys = (await rows()).map(({ edit_key }) => edit_key);
    await hr('POST', `/api/rounds/${round.key}/close`);
    expect(await send(token, code)).toBe('round-closed');
    const hashes = Buffer.from(await counted(round.tokens.at(-1)!), 'base64');
    const expected = keys.map(countedHashOf).sort((one, other) => one.compare(other));
    expect(hashes).toEqual(Buffer.concat(expected));
    expect(hashes.includes(countedHashOf(editKeyOf(round.key, code)))).toBe(true);
    expect(hashes.includes(editKeyOf(round.key, code))).toBe(false);
  });

  it('is chosen for a draft, by HR alone, and stays once leaders have been told', async () => {
    const wanted = { name: 'Valgt', kind: 'pulse', version: '2026.1', closesOn: '2026-12-11' };
    const { body: draft } = await hr('POST', '/api/rounds', wanted);
    expect(draft.editHolder).toBe('link');
    const path = `/api/rounds/${draft.key}/edit-holder`;
    const directorate = await app.signIn('directorate');
    expect((await directorate('PUT', path, DEVICE)).status).toBe(403);
    expect((await hr('PUT', path, { editHolder: 'nobody' })).status).toBe(422);
    expect((await hr('PUT', path, DEVICE)).body.editHolder).toBe('device');
    await hr('POST', `/api/rounds/${draft.key}/open`);
    expect((await hr('PUT', path, { editHolder: 'link' })).body.code).toBe('round-transition');
    const change = `UPDATE round SET edit_holder = 'link' WHERE key = '${draft.key}'`;
    await expect(stored(app.databaseUrl, change)).rejects.toThrow('The round has opened');
  });

  it('leaves rounds of the other kind as they are', async () => {
    const { key, tokens } = await openRound(hr, 'Med linket');
    expect(await send(tokens[0]!, null)).toBe('saved');
    expect(await survey(tokens[0]!)).toMatchObject({
      round: { editHolder: 'link' },
      answered: true,
    });
    expect((await survey(tokens[0]!)).fingerprint).toMatch(/^[0-9a-f]{32}$/);
    await hr('POST', `/api/rounds/${key}/close`);
    const { body } = await app.call(
      'GET',
      '/api/answer/counted',
      undefined,
      withCode(tokens[0]!, null),
    );
    expect(body).toEqual({ hashes: null });
  });
});
