import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer } from '../../backend/src/database/embedded-server.repository';
import { migrate } from '../../backend/src/database/migrate.service';

/** One real PostgreSQL for all tests; each test file copies its migrated database. */
export default async function startPostgres(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-test-'));
  const server = await startEmbeddedServer(folder, 'test');
  await migrate(server.url);
  process.env.TEST_SERVER_URL = server.url;
  Object.assign(globalThis, { testServer: server, testFolder: folder });
}
