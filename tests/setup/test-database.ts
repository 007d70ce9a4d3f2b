import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A fresh copy of the migrated database, for one test file. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env.TEST_SERVER_URL;
  if (!server) throw new Error('The test server is not running');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new URL(server);
  const template = admin.pathname.slice(1);
  admin.pathname = '/postgres';
  const url = new URL(server);
  url.pathname = `/${name}`;
  await run(admin.href, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: url.href,
    drop: () => run(admin.href, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
