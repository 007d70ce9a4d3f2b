import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { awaitDatabase } from '../../backend/src/database/await-database.repository';
import { preparePostgresUser } from '../../backend/src/database/postgres-user.repository';
import { freePort } from '../setup/program/free-port';
import { startProgram } from '../setup/program/program';
import { TEST_SECRET } from '../setup/program/test-app';

const WAITS = 'The database does not answer yet. Waiting for it, up to a minute.';

describe('a program that starts before its database', () => {
  let folder: string;
  let server: ChildProcess;
  let address: string;
  const urlOf = (password: string) => `postgresql://late:${password}@${address}/postgres`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-late-'));
    preparePostgresUser(folder);
    const port = await freePort();
    address = `127.0.0.1:${port}`;
    const script = resolve('tests/setup/database/late-postgres.mjs');
    server = fork(script, [folder, String(port)], { execArgv: [] });
    await once(server, 'message');
  });
  afterAll(async () => {
    server.send('stop');
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives up in the end with what the database answered', async () => {
    let waits = 0;
    const given = awaitDatabase(urlOf('late'), () => (waits += 1), 1200);
    await expect(given).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(waits).toBe(1);
  });

  it('says that it waits, and starts when the database has come', async () => {
    let isSent = false;
    const program = await startProgram(
      {
        DATABASE_URL: urlOf('late'),
        SECRET: TEST_SECRET,
        DATA_DIR: folder,
        PORT: String(await freePort()),
      },
      (said) => {
        if (said.includes(WAITS) && !isSent) isSent = server.send('start');
      },
    );
    expect(program.output().split(WAITS)).toHaveLength(2);
    expect((await fetch(`${program.url}/svar`)).status).toBe(200);
    await program.kill();
  });

  it('does not wait for what no waiting mends', async () => {
    const wrong = awaitDatabase(urlOf('wrong'), () => {
      throw new Error('It waits');
    });
    await expect(wrong).rejects.toMatchObject({ code: '28P01' });
  });
});
