import { Compile } from 'typebox/schema';
import { Problem } from '@ledelsespuls/contracts/bodies/problem';
import { OPERATIONS } from '@ledelsespuls/contracts/operations/operations';
import type { Operation } from '@ledelsespuls/contracts/operations/operation';
import type { CaughtMail } from '@ledelsespuls/contracts/bodies/rounds/mail';
import { MailService } from '../../../backend/src/mail/mail.service';
import { bearer } from '../../setup/round/build-round';
import { eventually } from '../../setup/program/eventually';
import { EXAMPLE } from '../../setup/round/example';
import { startTestAppFrom, type Caller, type TestApp } from '../../setup/program/test-app';
import { readingAddresses } from './reading-addresses';

const READ = Object.entries<Operation>(OPERATIONS).flatMap(([name, { schema }]) =>
  name.startsWith('GET ') && schema ? [{ path: name.slice('GET '.length), schema }] : [],
);
const READERS = [
  'hr',
  'directorate',
  'forvaltningschef',
  'leader by an open link',
  'leader with results',
  'reader of words',
  'nobody',
] as const;
type Readers = Readonly<Record<(typeof READERS)[number], Caller>>;

/** Objects within a schema that would let a key pass which nobody has named. */
function openObjects(schema: unknown, place = '$'): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, additionalProperties, patternProperties } = schema as Record<string, unknown>;
  const isOpen = type === 'object' && additionalProperties !== false && !patternProperties;
  return [
    ...(isOpen ? [place] : []),
    ...Object.entries(schema).flatMap(([key, inner]) => openObjects(inner, `${place}.${key}`)),
  ];
}

/** What a leader sends along who has opened the results of a published round by the link in the mail about them. */
async function openResults(app: TestApp, hr: Caller): Promise<Record<string, string>> {
  await app.app.get(MailService).queue('aarsmaaling-2026-eksempel', 'results');
  const id = await eventually(async () => {
    const caught: CaughtMail[] = (await hr('GET', '/api/caught-mails')).body;
    const results = caught.find(({ subject }) => subject.startsWith('Resultaterne af'));
    expect(results).toBeDefined();
    return results!.id;
  });
  const { text } = (await hr('GET', `/api/caught-mails/${id}`)).body;
  const link = bearer(/\/svar#(\S+)/.exec(text)![1]!);
  const opened = await app.call('POST', '/api/answer/results', undefined, link);
  return { ...link, cookie: opened.headers.get('set-cookie')!.split(';')[0]! };
}

/** What a reader of words sends along, in an elicitation that begins with it. */
async function readWords(hr: Caller): Promise<Record<string, string>> {
  const { body } = await hr('POST', '/api/elicitations', { readers: 1 });
  return bearer(new URL(body.links[0]).hash.slice(1));
}

describe('what the API answers when it is read', () => {
  let app: TestApp;
  let addresses: Readonly<Record<string, readonly string[]>>;
  let readers: Readers;

  beforeAll(async () => {
    const begun = await startTestAppFrom(EXAMPLE);
    app = begun.app;
    const hr = await app.signIn('hr');
    const withHeaders =
      (headers: Record<string, string>): Caller =>
      (method, path) =>
        app.call(method, path, undefined, headers);
    readers = {
      hr,
      directorate: await app.signIn('directorate'),
      forvaltningschef: await app.signIn('forvaltningschef', ['social-og-sundhed']),
      'leader by an open link': withHeaders(bearer(new URL(begun.told.Leder).hash.slice(1))),
      'leader with results': withHeaders(await openResults(app, hr)),
      'reader of words': withHeaders(await readWords(hr)),
      nobody: app.call,
    };
    addresses = await readingAddresses(hr);
  });
  afterAll(() => app.stop());

  it('is looked at for every operation that reads', () => {
    expect(Object.keys(addresses).sort()).toEqual(READ.map(({ path }) => path).sort());
  });

  it.each(READ)('has only named keys: $path', ({ schema }) => {
    expect(openObjects(schema)).toEqual([]);
  });

  it.each(READ)('is what the contract says, or a refusal: $path', async ({ path, schema }) => {
    const bodies = { answer: Compile(schema), refusal: Compile(Problem) };
    const wrong: unknown[] = [];
    const answered = new Set<string>();
    const right = new Set<string>();
    for (const reader of READERS) {
      for (const address of addresses[path] ?? []) {
        const { status, body, text } = await readers[reader]('GET', address);
        if (status === 200) answered.add(reader);
        // Several may read the very same.
        if (right.has(`${status} ${text}`)) continue;
        const schemaOf = bodies[status === 200 ? 'answer' : 'refusal'];
        if (schemaOf.Check(body)) right.add(`${status} ${text}`);
        else wrong.push({ reader, address, status, faults: schemaOf.Errors(body)[1].slice(0, 5) });
      }
    }
    expect(wrong).toEqual([]);
    // Else nothing would have been held against the contract.
    expect(answered.size).toBeGreaterThan(0);
  });
});
