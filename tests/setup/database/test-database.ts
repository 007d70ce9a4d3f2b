import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** A database of its own, for one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Where the program that runs on a test database keeps its keys. */
export function keysDirOf(databaseUrl: string): string {
  return join(process.env.TEST_KEYS_DIR ?? '', new URL(databaseUrl).pathname.slice(1));
}

/**
 * A fresh copy of a database that nobody is connected to.
 * @param template its name; without it the migrated, empty one
 */
export async function createTestDatabase(template?: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const source = template ?? serverUrl().pathname.slice(1);
  await asAdmin((admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${source}`));
  const url = serverUrl();
  url.pathname = `/${name}`;
  const keysDir = keysDirOf(url.href);
  const templateKeys = join(process.env.TEST_KEYS_DIR ?? '', source);
  if (existsSync(templateKeys)) cpSync(templateKeys, keysDir, { recursive: true });
  return {
    url: url.href,
    drop: async () => {
      rmSync(keysDir, { recursive: true, force: true });
      await asAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/**
 * What was told of a database that is filled once for all test files: filled by the first that asks,
 * while others that ask wait.
 * @param fill makes and fills a database, leaves it without connections, and gives its name with what
 * there is to tell of it
 */
export async function filledOnce<Told>(
  name: string,
  fill: () => Promise<{ database: string; told: Told }>,
): Promise<Told> {
  return asAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rows } = await admin.query<{ told: string }>(
      `SELECT shobj_description(oid, 'pg_database') AS told FROM pg_database WHERE datname = $1`,
      [name],
    );
    if (rows[0]) return JSON.parse(rows[0].told) as Told;
    const { database, told } = await fill();
    const words = admin.escapeLiteral(JSON.stringify(told));
    await admin.query(`COMMENT ON DATABASE ${database} IS ${words}`);
    const keysOf = (one: string) => join(process.env.TEST_KEYS_DIR ?? '', one);
    if (existsSync(keysOf(database))) cpSync(keysOf(database), keysOf(name), { recursive: true });
    await admin.query(`ALTER DATABASE ${database} RENAME TO ${name}`);
    return told;
  });
}

function serverUrl(): URL {
  const server = process.env.TEST_SERVER_URL;
  if (!server) throw new Error('The test server is not running');
  return new URL(server);
}

async function asAdmin<Result>(work: (admin: Client) => Promise<Result>): Promise<Result> {
  const url = serverUrl();
  url.pathname = '/postgres';
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
