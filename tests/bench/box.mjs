/*
 * What sealing costs: one answer as a submit does it, and a round of 20,000 from closed envelopes to one
 * sealed piece as closing does it, without the database.
 */
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { createKeyPair, opener, seal } = require(`${backend}/envelope/sealing.crypto.js`);
const sealed = require(`${backend}/response/envelope/sealed-answer.js`);
const { fillBox } = require(`${backend}/box/closed-box.js`);
const { seededRandom } = require(`${backend}/example/seeded-random.js`);
const { simulateResponse } = require(`${backend}/example/simulate-response.js`);
const { readQuestionnaires } = require(
  `${backend}/questionnaire/files/questionnaire.repository.js`,
);

const ANSWERS = 20_000;
const ROUND = randomUUID();
const CELL = ['kommune', 'forvaltning'];

const random = seededRandom(2020);
const { content: questionnaire } = readQuestionnaires('questionnaires').find(
  ({ content }) => content.kind === 'annual',
);
const key = await createKeyPair();
const answers = Array.from({ length: ANSWERS }, () => ({
  groupKeys: CELL,
  ...simulateResponse(questionnaire, 'forvaltning', random),
  comments: random() < 0.4 ? { 'comment-closing': 'Et par ord om hverdagen. '.repeat(8) } : {},
}));

let start = performance.now();
const purpose = sealed.envelopePurpose(ROUND, CELL);
const envelopes = [];
for (const answer of answers) {
  envelopes.push(await seal(key.publicKey, purpose, sealed.bytesOfAnswer(answer)));
}
const each = (performance.now() - start) / ANSWERS;
console.log(`an answer is padded and sealed in ${each.toFixed(2)} ms`);

start = performance.now();
const open = await opener(key);
const opened = [];
for (const envelope of envelopes) {
  opened.push(sealed.answerOfBytes(await open(purpose, envelope)));
}
const box = fillBox(opened, () => 'forvaltning', randomUUID);
const bytes = await promisify(gzip)(JSON.stringify(box), { level: 1 });
const piece = await seal(key.publicKey, `box ${ROUND}`, bytes);
const seconds = (performance.now() - start) / 1000;
console.log(
  `${ANSWERS} envelopes are a box of ${(piece.length / 2 ** 20).toFixed(1)} MB after ${seconds.toFixed(1)} s`,
);
