/*
 * How long HR waits with 20,000 leaders: the import, the opening, the invitations and a reminder into the
 * queue; and how fast they go out at the set rate. Starts the built program, empty, and a mail server.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const LEADERS = 20_000;
const PER_MINUTE = 1_200;
const WATCHED_SECONDS = 30;
const PROGRAM = join(import.meta.dirname, '../../backend/dist/backend/src');

const roster = [
  'navn;mail;forvaltning',
  ...Array.from(
    { length: LEADERS },
    (_, place) => `Leder ${place};leder${place}@example.dk;Forvaltning ${place % 12}`,
  ),
].join('\n');

async function startMailServer() {
  const arrived = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => {
        arrived.push(performance.now());
        done();
      });
    },
  });
  server.on('error', () => undefined);
  const port = await freePort();
  await new Promise((settle) => server.listen(port, '127.0.0.1', settle));
  return { arrived, url: `smtp://127.0.0.1:${port}`, stop: () => server.close() };
}

function freePort() {
  return new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => settle(port));
    });
  });
}

async function startProgram(smtpUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-mail-'));
  const port = String(await freePort());
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: port,
    EXAMPLE: 'off',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'HR <hr@example.dk>',
    MAIL_RATE: String(PER_MINUTE),
  };
  const program = spawn(process.execPath, [join(PROGRAM, 'main.js')], { env, stdio: 'pipe' });
  await new Promise((settle, fail) => {
    let said = '';
    program.once('exit', () => fail(new Error(said)));
    program.stderr.on('data', (chunk) => (said += chunk));
    program.stdout.on('data', (chunk) => String(chunk).includes('Ledelsespuls:') && settle());
  });
  const invited = execFileSync(
    process.execPath,
    [join(PROGRAM, 'commands/admin.command.js'), 'invite', 'hr@example.dk', 'hr'],
    { env, encoding: 'utf8' },
  );
  const token = /#(\S+)/.exec(invited)[1];
  const stop = async () => {
    const ended = new Promise((settle) => program.once('close', settle));
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, token, stop };
}

async function signIn({ url, token }) {
  const headers = {};
  const call = async (path, body) => {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: isForm ? headers : { ...headers, 'content-type': 'application/json' },
      body: isForm ? body : JSON.stringify(body ?? {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    headers.cookie ??= answer.headers.get('set-cookie')?.split(';')[0];
    const text = await answer.text();
    return text ? JSON.parse(text) : null;
  };
  await call('/api/session', { token });
  return call;
}

async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
  return result;
}

/** The year is far enough ahead for the round to be open whenever this runs. */
const ROUND = {
  name: 'Årsmåling',
  kind: 'annual',
  version: '2026.1',
  closesOn: `${new Date().getFullYear() + 1}-12-01`,
};

const mailServer = await startMailServer();
const program = await startProgram(mailServer.url);
try {
  const post = await signIn(program);
  console.log(`mail to ${LEADERS.toLocaleString('en')} leaders`);
  const form = new FormData();
  form.set('asOf', new Date().toISOString().slice(0, 10));
  form.set('leaders', new Blob([roster]), 'ledere.csv');
  const preview = await timed('  reading the roster', () =>
    post('/api/organisation/imports', form),
  );
  await timed('  taking it over', () => post(`/api/organisation/imports/${preview.id}/commit`));
  const { key } = await post('/api/rounds', ROUND);
  await timed('  opening the round', () => post(`/api/rounds/${key}/open`));
  const queue = async (occasion, expected) => {
    const { queued } = await timed(`  queueing ${occasion}`, () =>
      post(`/api/rounds/${key}/mail/${occasion}`),
    );
    if (queued !== expected) throw new Error(`${queued} of ${LEADERS} were queued`);
  };
  await queue('invitation', LEADERS);
  await queue('reminder-1', null);
  while (mailServer.arrived.length === 0) await new Promise((settle) => setTimeout(settle, 10));
  await new Promise((settle) => setTimeout(settle, WATCHED_SECONDS * 1000));
  const [first] = mailServer.arrived;
  const within = mailServer.arrived.filter((at) => at <= first + WATCHED_SECONDS * 1000).length;
  const rate = Math.round((within / WATCHED_SECONDS) * 60);
  console.log(`  sending: ${rate} a minute, ${PER_MINUTE} set`);
} finally {
  await program.stop();
  mailServer.stop();
}
