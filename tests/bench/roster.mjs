/*
 * How long HR waits in a municipality of 20,000 leaders: reading a roster, carrying it out, carrying out
 * one that reorganises a tenth of it, and opening a round, each by HTTP on the built program with a
 * PostgreSQL of its own. Then how long it takes to decide which groups of the round may be shown, and, in
 * rounds that are smaller, to make one statement's figures safe, as a publication does for each.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { seededRandom } = require(`${backend}/example/seeded-random.js`);
const { simulateResponse } = require(`${backend}/example/simulate-response.js`);
const { protectGroups } = require(`${backend}/publication/protect-groups.js`);
const { statementFigures } = require(`${backend}/publication/statement-figures.js`);
const { publicationInput } = require(`${backend}/publication/publication-input.js`);
const { readQuestionnaires } = require(
  `${backend}/questionnaire/files/questionnaire.repository.js`,
);
const { statementsOf } = require(`${backend}/questionnaire/questionnaire-lookups.js`);
const { freezeOrganisation } = require(`${backend}/round/groups/freeze-organisation.js`);

const LEADERS = 20_000;
const FORVALTNINGER = 10;
const CENTERS = 40;
const LAYERS = ['Direktør', 'Chef', 'Leder af ledere', 'Leder'];
const RESPONSE = 0.75;
/** Leaders, forvaltninger and centers in each. */
const SMALLER = [
  [104, 5, 2],
  [1000, 5, 8],
  [2000, 8, 10],
];

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
  const program = spawn(process.execPath, [join(import.meta.dirname, backend, 'main.js')], {
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

/** What a round holds for its publication, answered by three in four. */
function closedRound(questionnaire, size, forvaltninger, centers) {
  const random = seededRandom(1);
  const unit = (key, kind, parentKey) => ({ key, name: key, kind, parentKey, baselineScope: null });
  const keys = Array.from({ length: forvaltninger }, (_, forvaltning) => `f${forvaltning}`);
  const parts = keys.flatMap((key) =>
    Array.from({ length: centers }, (_, center) => unit(`${key}/c${center}`, 'center', key)),
  );
  const units = [
    unit('kommune', 'kommune', null),
    ...keys.map((key) => unit(key, 'forvaltning', 'kommune')),
    ...parts,
  ];
  const leaders = Array.from({ length: size }, (_, number) => {
    const center = Math.floor(number / forvaltninger) % centers;
    const layer = LAYERS[number % 97 === 0 ? 1 : number % 11 === 0 ? 2 : 3];
    return { id: String(number), unitKey: `f${number % forvaltninger}/c${center}`, layer };
  });
  const { groups, groupKeysOf } = freezeOrganisation(units, leaders, 5);
  const responses = leaders
    .filter(() => random() < RESPONSE)
    .map(({ id }) => ({
      groupKeys: groupKeysOf.get(id),
      ...simulateResponse(questionnaire, groupKeysOf.get(id)[1], random),
    }));
  const round = {
    ...{ key: 'bench', name: 'bench', kind: 'annual', version: questionnaire.version },
    ...{ closedOn: '2027-01-01', simulated: true, minimum: 5, organisation: groups, merges: [] },
    questionnaire: { content: questionnaire },
  };
  return publicationInput(round, responses);
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
  const wanted = { kind: 'annual', version: '2026.1', closesOn: '2099-12-31' };
  for (const name of ['Første', 'Anden']) {
    const round = await post('/api/rounds', { ...wanted, name: `${name} af tyve tusind` });
    await timed(`a round of 20,000 opened (${name.toLowerCase()})`, () =>
      post(`/api/rounds/${round.key}/open`, {}),
    );
  }
} finally {
  await program.stop();
}
const questionnaire = readQuestionnaires(join(import.meta.dirname, '../../questionnaires')).find(
  ({ content }) => content.kind === 'annual',
).content;
const whole = closedRound(questionnaire, LEADERS, FORVALTNINGER, CENTERS);
await timed('which groups of the round of 20,000 may be shown', async () => protectGroups(whole));
const [statement] = statementsOf(questionnaire);
const statements = statementsOf(questionnaire).length + 1;
for (const [size, forvaltninger, centers] of SMALLER) {
  const input = closedRound(questionnaire, size, forvaltninger, centers);
  const { responses, cuts, isShown } = protectGroups(input);
  await timed(`one of ${statements} statements made safe, ${size} leaders`, async () =>
    statementFigures(statement, responses, cuts, isShown, input.minimum),
  );
}
