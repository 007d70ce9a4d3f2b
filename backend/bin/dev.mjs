/**
 * The loop: a database, the program and the pages. A changed text of the program starts it anew and
 * loads the pages again; a changed text of the pages is exchanged in the browser.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { install, root } from './prepare.mjs';

install();
const { transformFile } = await import('@swc/core');
const { createServer } = await import('vite');
const require = createRequire(import.meta.url);
const swcOptions = require('./swc-options.cjs');

const CONTRACTS = 'backend/contracts';
const COMPILED = 'backend/dist/dev';
const SOURCES = ['backend/src', 'migrations', `${CONTRACTS}/src`];
/** Read when the program starts. */
const DATA = ['backend/mail-texts', 'questionnaires'];
/** In milliseconds: an editor that saves several files, or one in several steps. */
const SETTLING = 30;

const isSource = (file) => /\.ts$/.test(file) && !/\.(test|d)\.ts$/.test(file);
/** The contracts are a package, and lie where its package.json says. */
const compiled = (file) =>
  (file.startsWith(CONTRACTS)
    ? file.replace(`${CONTRACTS}/src`, `${CONTRACTS}/dist`)
    : join(COMPILED, file)
  ).replace(/\.ts$/, '.js');

async function compile(file) {
  const { code } = await transformFile(join(root, file), { ...swcOptions, sourceMaps: 'inline' });
  const target = join(root, compiled(file));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}

rmSync(join(root, COMPILED), { recursive: true, force: true });
const files = SOURCES.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)),
);
await Promise.all(files.filter(isSource).map(compile));

const load = (file) => require(join(root, COMPILED, 'backend/src', file));
const settings = load('settings/settings.js').readSettings({
  ...process.env,
  DATA_DIR: process.env.DATA_DIR ?? join(root, '.data/dev'),
});
const database =
  settings.databaseUrl === null
    ? await load('database/embedded-server.repository.js').startEmbeddedServer(
        settings.dataDir,
        load('settings/secret.repository.js').obtainSecret(settings),
      )
    : null;

const port = settings.port + 1;
const pages = await createServer({
  configFile: join(root, 'frontend/vite.config.ts'),
  server: {
    port: settings.port,
    strictPort: true,
    host: settings.host,
    proxy: { '/api': `http://127.0.0.1:${port}` },
  },
});
await pages.listen();

/** Loads the packages while nothing else is to be done, and starts at a word. */
function prepareProgram() {
  return fork(join(root, 'backend/bin/dev-program.mjs'), {
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      EXAMPLE: process.env.EXAMPLE ?? (database ? 'on' : 'off'),
      DATA_DIR: settings.dataDir,
      DATABASE_URL: settings.databaseUrl ?? database.url,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: settings.publicUrl,
    },
  });
}

/** At once: the program may die at any moment, and nobody likes to wait. */
async function end(one) {
  if (!one || one.exitCode !== null || one.signalCode !== null) return;
  one.kill('SIGKILL');
  await once(one, 'exit');
}

let next = prepareProgram();
let program = null;

async function startProgram() {
  await end(program);
  program = next ?? prepareProgram();
  next = null;
  program.stdout.pipe(process.stdout);
  program.stdout.on('data', (said) => {
    if (!String(said).includes('Ledelsespuls: ')) return;
    pages.ws.send({ type: 'full-reload' });
    next = prepareProgram();
  });
  program.send('start');
}

const changed = new Map();
let settling;
let taking = Promise.resolve();

async function takeChanges() {
  const now = [...changed];
  changed.clear();
  try {
    for (const [file, event] of now) {
      if (!isSource(file)) continue;
      if (event === 'unlink') rmSync(join(root, compiled(file)), { force: true });
      else await compile(file);
    }
    await startProgram();
  } catch (error) {
    console.error(error.message);
  }
}

const watched = [...SOURCES, ...DATA];
pages.watcher.add(watched.map((folder) => join(root, folder)));
pages.watcher.on('all', (event, path) => {
  const file = relative(root, path);
  if (!watched.some((folder) => file.startsWith(`${folder}/`))) return;
  changed.set(file, event);
  clearTimeout(settling);
  settling = setTimeout(() => (taking = taking.then(takeChanges)), SETTLING);
});
await startProgram();

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  clearTimeout(settling);
  await pages.close();
  await Promise.all([next, program].map(end));
  await database?.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // The embedded database's own handlers would end this process before the others.
  process.removeAllListeners(signal);
  process.on(signal, () => void stop());
}
