import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AccessService } from '../../../backend/src/access/access.service';
import type { Role } from '@ledelsespuls/contracts/lists/organisation/roles';
import { createApp } from '../../../backend/src/http/create-app.service';
import { readSettings } from '../../../backend/src/settings/settings';
import {
  createTestDatabase,
  filledOnce,
  keysDirOf,
  type TestDatabase,
} from '../database/test-database';

export const TEST_SECRET = 'a secret of the tests that is long enough';

/** The whole program on a database of its own, reached as its users reach it. */
export interface TestApp {
  readonly url: string;
  readonly databaseUrl: string;
  readonly app: NestExpressApplication;
  /** Signs somebody in, and gives what calls the API as them. */
  signIn(role: Role, forvaltningKeys?: readonly string[]): Promise<Caller>;
  /** Calls without a session. */
  readonly call: Caller;
  stop(): Promise<void>;
}

export type Caller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  // The tests look into bodies of every shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly headers: Headers;
}

type GivenSettings = Readonly<Record<string, string>>;

/** What several test files begin with: made once, and copied for each. */
export interface Beginning<Told> {
  /** Of its database, so in small letters. */
  readonly name: string;
  /** Fills an empty system, and tells what its users know of it, as JSON can say it. */
  readonly fill: (app: TestApp) => Promise<Told>;
}

export async function startTestApp(settings: GivenSettings = {}): Promise<TestApp> {
  return startOn(await createTestDatabase(), settings);
}

/** The program on a copy of what a beginning left, which is told along. */
export async function startTestAppFrom<Told>(
  { name, fill }: Beginning<Told>,
  settings: GivenSettings = {},
): Promise<{ app: TestApp; told: Told }> {
  const told = await filledOnce(name, async () => {
    const app = await startTestApp();
    const all = await fill(app);
    await app.app.close();
    return { database: new URL(app.databaseUrl).pathname.slice(1), told: all };
  });
  return { app: await startOn(await createTestDatabase(name), settings), told };
}

/** The program on a database that is there already. */
export async function startOn(
  database: TestDatabase,
  settings: GivenSettings = {},
): Promise<TestApp> {
  const app = await createApp(
    readSettings({
      ORGANISATION_NAME: 'Prøvekøbing',
      BOX_KEYS_DIR: keysDirOf(database.url),
      ...settings,
    }),
    TEST_SECRET,
    database.url,
  );
  // A test may keep this process busy for longer than a server leaves a line open that it then uses.
  app.getHttpServer().keepAliveTimeout = 0;
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const caller =
    (cookie?: string): Caller =>
    async (method, path, body, headers = {}) => {
      const isForm = body instanceof FormData;
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          ...(cookie ? { cookie } : {}),
          ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body:
          body === undefined
            ? undefined
            : isForm
              ? body
              : typeof body === 'string'
                ? body
                : JSON.stringify(body),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const text = new TextDecoder().decode(bytes);
      const isJson = response.headers.get('content-type')?.includes('json');
      return {
        status: response.status,
        text,
        bytes,
        body: isJson && text ? JSON.parse(text) : null,
        headers: response.headers,
      };
    };
  const call = caller();
  return {
    url,
    databaseUrl: database.url,
    app,
    call,
    signIn: async (role, forvaltningKeys) => {
      const access = app.get(AccessService);
      const token = await access.invite(`${role}@example.dk`, role, forvaltningKeys);
      const answer = await call('POST', '/api/session', { token });
      return caller(answer.headers.get('set-cookie')?.split(';')[0]);
    },
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
