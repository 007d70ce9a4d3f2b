/*
 * What it costs to send an answer, from the call to its acknowledgement: kept in plain rows as rounds of
 * version 1 did, sealed under the link's key, and sealed under a key of the device's own. The three are
 * sent in turn, so that a machine which becomes slower is slower for all.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
require('reflect-metadata');
const { startEmbeddedServer } = require(`${backend}/database/embedded-server.repository.js`);
const { migrate } = require(`${backend}/database/migrate.service.js`);
const { createApp } = require(`${backend}/http/create-app.service.js`);
const { readSettings } = require(`${backend}/settings/settings.js`);
const { AccessService } = require(`${backend}/access/access.service.js`);
const { readQuestionnaires } = require(
  `${backend}/questionnaire/files/questionnaire.repository.js`,
);
const { statementsOf } = require(`${backend}/questionnaire/questionnaire-lookups.js`);
const { recoveryCodeOf } = require('@ledelsespuls/contracts/codes/recovery-code');
const { Client } = require('pg');

const LEADERS = 400;
/** Of each kind, before anything is measured. */
const WARM_UP = 50;
const KINDS = ['plain rows', 'sealed, by the link', 'sealed, by an own key'];

const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-submit-'));
const server = await startEmbeddedServer(join(folder, 'data'), 'bench');
await migrate(server.url);
const settings = readSettings({ BOX_KEYS_DIR: join(folder, 'keys') });
const app = await createApp(settings, 'a secret of the bench that is long enough', server.url);
await app.listen(0, '127.0.0.1');
const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');

async function call(method, path, body, headers = {}) {
  const isForm = body instanceof FormData;
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...(isForm ? {} : { 'content-type': 'application/json' }), ...headers },
    body: isForm ? body : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
  return { text, headers: response.headers };
}

async function signIn() {
  const token = await app.get(AccessService).invite('hr@example.dk', 'hr');
  const { headers } = await call('POST', '/api/session', { token });
  return { cookie: headers.get('set-cookie').split(';')[0] };
}

async function importLeaders(hr) {
  const rows = Array.from(
    { length: LEADERS },
    (_, place) => `L ${place};l${place}@example.dk;F${place % 4}`,
  );
  const form = new FormData();
  form.set('asOf', '2026-11-01');
  form.set('leaders', new Blob([['navn;mail;forvaltning', ...rows].join('\n')]), 'ledere.csv');
  const { id } = JSON.parse((await call('POST', '/api/organisation/imports', form, hr)).text);
  await call('POST', `/api/organisation/imports/${id}/commit`, {}, hr);
}

async function openRound(hr, questionnaire, place) {
  const { kind, version } = questionnaire;
  const editHolder = place === 2 ? 'device' : 'link';
  const wanted = { name: KINDS[place], kind, version, closesOn: '2999-12-11', editHolder };
  const { key } = JSON.parse((await call('POST', '/api/rounds', wanted, hr)).text);
  await call('POST', `/api/rounds/${key}/open`, {}, hr);
  const { text } = await call('POST', `/api/rounds/${key}/links`, {}, hr);
  const rows = text.trim().split('\n').slice(1);
  return { key, tokens: rows.map((row) => row.split('#')[1].trim()) };
}

try {
  const hr = await signIn();
  await importLeaders(hr);
  const { content } = readQuestionnaires('questionnaires').find(
    (file) => file.content.kind === 'annual',
  );
  const rounds = [];
  for (const place of KINDS.keys()) rounds.push(await openRound(hr, content, place));
  const owner = new Client({ connectionString: server.url });
  await owner.connect();
  await owner.query(
    'UPDATE round SET box_version = 1, box_key = NULL, cells = NULL WHERE key = $1',
    [rounds[0].key],
  );
  await owner.end();
  const answers = Object.fromEntries(statementsOf(content).map(({ key }) => [key, 4]));
  const body = {
    answers,
    background: {},
    comments: { 'comment-closing': 'Et par ord. '.repeat(10) },
  };
  const times = KINDS.map(() => []);
  for (let leader = 0; leader < LEADERS; leader += 1) {
    for (const place of KINDS.keys()) {
      const headers = { authorization: `Bearer ${rounds[place].tokens[leader]}` };
      if (place === 2) headers['recovery-code'] = recoveryCodeOf(randomBytes(17));
      const start = performance.now();
      await call('PUT', '/api/answer', body, headers);
      if (leader >= WARM_UP) times[place].push(performance.now() - start);
    }
  }
  const medians = times.map((each) => each.sort((a, b) => a - b)[each.length >> 1]);
  for (const [place, kind] of KINDS.entries()) {
    const beside = (100 * (medians[place] / medians[1] - 1)).toFixed(0);
    console.log(
      `an answer is taken in ${medians[place].toFixed(1)} ms (median of ${times[place].length}): ${kind}, ${beside} % beside the link's key`,
    );
  }
} finally {
  await app.close();
  await server.stop?.();
  rmSync(folder, { recursive: true, force: true });
}
