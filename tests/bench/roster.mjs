/*
 * How long HR waits in a municipality of 20,000 leaders: reading a roster, carrying it out, carrying out
 * one that reorganises a tenth of it, and opening a round, each by HTTP on the built program with a
 * PostgreSQL of its own.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = '../../backend/dist/backend/src/main.js';
const LEADERS = 20_000;
const FORVALTNINGER = 10;
const CENTERS = 40;
const LAYERS = ['Direktør', 'Chef', 'Leder af ledere', 'Leder'];

/** Where the leader of a number is; ten leaders share an enhed. */
function placeOf(number) {
  const forvaltning = number % FORVALTNINGER;
  const center = Math.floor(number / FORVALTNINGER) % CENTERS;
  const enhed = Math.floor(number / (FORVALTNINGER * CENTERS * 10));
  return { forvaltning, center, enhed };
}

function roster(nameOfCenter) {
  const rows = Array.from({ length: LEADERS }, (_, number) => {
    const { forvaltning, center, enhed } = placeOf(number);
    const place = `Forvaltning ${forvaltning};${nameOfCenter(forvaltning, center)};Enhed ${enhed}`;
    const layer = LAYERS[number % 97 === 0 ? 1 : number % 11 === 0 ? 2 : 3];
    return `${10_000 + number};Leder ${number};leder${number}@example.dk;${place};${layer}`;
  });
  return ['medarbejdernummer;navn;mail;forvaltning;center;enhed;ledelseslag', ...rows].join('\n');
}

async function startProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-roster-'));
  const program = spawn(process.execPath, [join(import.meta.dirname, MAIN)], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(await freePort()) },
    stdio: 'pipe',
  });
  const link = await new Promise((settle, fail) => {
    let said = '';
    program.once('exit', () => fail(new Error(said)));
    const read = (chunk) => {
      said += chunk;
      const found = /HR\s+(http\S+)\s/.exec(said)?.[1];
      if (found) settle(found);
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
  });
  const stop = async () => {
    const ended = new Promise((settle) => program.once('close', settle));
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { link, stop };
}

function freePort() {
  return new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => settle(port));
    });
  });
}

async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

async function signIn(link) {
  const { origin, hash } = new URL(link);
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ token: hash.slice(1) });
  const signed = await fetch(`${origin}/api/session`, { method: 'POST', headers: json, body });
  const cookie = signed.headers.get('set-cookie').split(';')[0];
  return async (path, sent) => {
    const isForm = sent instanceof FormData;
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { cookie, ...(isForm ? {} : json) },
      body: isForm ? sent : JSON.stringify(sent),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
}

function fileOf(content) {
  const form = new FormData();
  form.set('asOf', new Date().toISOString().slice(0, 10));
  form.set('leaders', new Blob([content]), 'ledere.csv');
  return form;
}

const program = await startProgram();
try {
  const post = await signIn(program.link);
  const before = fileOf(roster((_, center) => `Center ${center}`));
  const first = await timed('a roster of 20,000 read', () =>
    post('/api/organisation/imports', before),
  );
  await timed('carried out', () => post(`/api/organisation/imports/${first.id}/commit`, {}));
  const after = fileOf(
    roster((forvaltning, center) =>
      center % 10 === 0 ? `Nyt center ${center}` : `Center ${center}`,
    ),
  );
  const second = await timed('one that renames 40 centers read', () =>
    post('/api/organisation/imports', after),
  );
  console.log(`  successions proposed: ${second.successions.length}`);
  await timed('carried out', () => post(`/api/organisation/imports/${second.id}/commit`, {}));
  const wanted = { kind: 'annual', version: '2026.2', closesOn: '2099-12-31' };
  for (const name of ['Første', 'Anden']) {
    const round = await post('/api/rounds', { ...wanted, name: `${name} af tyve tusind` });
    await timed(`a round of 20,000 opened (${name.toLowerCase()})`, () =>
      post(`/api/rounds/${round.key}/open`, {}),
    );
  }
} finally {
  await program.stop();
}
