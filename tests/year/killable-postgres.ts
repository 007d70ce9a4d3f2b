import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preparePostgresUser } from '../../backend/src/database/postgres-user.repository';
import { freePort } from '../setup/program/free-port';

/** A PostgreSQL server of its own that can lose its power and come back at the same address. */
export interface KillablePostgres {
  readonly url: string;
  /** Ends it at once, and starts it again on what is on the disk. */
  cutPower(): Promise<void>;
  stop(): Promise<void>;
}

export async function startKillablePostgres(): Promise<KillablePostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-year-'));
  preparePostgresUser(folder);
  const port = await freePort();
  const keeper = fork(resolve('tests/year/postgres-keeper.mjs'), [folder, String(port)], {
    execArgv: [],
  });
  await once(keeper, 'message');
  return {
    url: `postgresql://ledelsespuls:year@127.0.0.1:${port}/postgres`,
    cutPower: async () => {
      keeper.send('cut');
      await once(keeper, 'message');
    },
    stop: async () => {
      keeper.send('stop');
      await once(keeper, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
