import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { putDatabaseAside } from '../../backend/src/database/embedded-server.repository';
import { ExampleService } from '../../backend/src/example/example.service';
import { startTestApp } from '../setup/program/test-app';

describe('an example that an older version made', () => {
  it('is put aside, with nothing deleted, so that a fresh one can be made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-aside-'));
    expect(putDatabaseAside(folder, new Date())).toBeNull();
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18');
    const aside = putDatabaseAside(folder, new Date('2026-11-28T12:00:00Z'));
    expect(aside).toBe(join(folder, 'postgres-until-20261128T120000Z'));
    expect(existsSync(join(aside!, 'PG_VERSION'))).toBe(true);
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it('is known by the method that its rounds were published by', async () => {
    const app = await startTestApp();
    const client = new Client({ connectionString: app.databaseUrl });
    try {
      const example = app.app.get(ExampleService);
      expect(await example.isOutdated()).toBe(false);
      const hr = await app.signIn('hr');
      const round = { name: 'Gammel', kind: 'annual', version: '2026.1', closesOn: '2026-12-11' };
      expect((await hr('POST', '/api/rounds', round)).status).toBe(201);
      await client.connect();
      await client.query(`
        INSERT INTO publication (round_id, round_key, published_on, content, hash)
        SELECT id, key, '2025-12-02', '{"method":"3"}', '' FROM round`);
      expect(await example.isOutdated()).toBe(true);
    } finally {
      await client.end();
      await app.stop();
    }
  });
});
