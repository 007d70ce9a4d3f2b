import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedServer } from '../../../backend/src/database/embedded-server.repository';
import { migrate } from '../../../backend/src/database/migrate.service';

/** One real PostgreSQL for all tests; each test file copies its migrated database. */
export default async function startPostgres(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-test-'));
  const server = await startEmbeddedServer(folder, 'test');
  await trustInTheMachine(server.url);
  await migrate(server.url);
  process.env.TEST_SERVER_URL = server.url;
  process.env.TEST_KEYS_DIR = `${folder}-keys`;
  Object.assign(globalThis, { testServer: server, testFolder: folder });
}

/** No test takes the power from this server, so nothing need reach the disk before it goes on. */
async function trustInTheMachine(url: string): Promise<void> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    await admin.query(`ALTER SYSTEM SET ${setting} = off`);
  }
  await admin.query('SELECT pg_reload_conf()');
  await admin.end();
}
