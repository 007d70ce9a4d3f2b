/*
 * How often a change between two rounds is called, on simulated leaders: where nothing has changed,
 * and where a forvaltning of 40 has. Needs a built backend.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { compareRounds } = require(`${backend}/comparison/between-rounds/compare-rounds.js`);
const { readQuestionnaires } = require(
  `${backend}/questionnaire/files/questionnaire.repository.js`,
);
const { seededRandom } = require(`${backend}/example/seeded-random.js`);
const { simulateResponse } = require(`${backend}/example/simulate-response.js`);

const ROUNDS = 1000;
const RESPONSE = 0.8;
const SIZES = { boern: 40, social: 24, teknik: 16, beskaeftigelse: 14, stabe: 10 };
const CHANGED = 'boern';
const CHANGE = 0.15;

const questionnaire = readQuestionnaires(join(import.meta.dirname, '../../questionnaires')).find(
  ({ content }) => content.kind === 'annual',
).content;
const subthemes = questionnaire.themes.flatMap((theme) => theme.subthemes);
const statements = subthemes.flatMap((subtheme) => subtheme.statements);

/** What every leader would answer: favourable, unfavourable, or null off the scale. */
function population(random) {
  return Object.entries(SIZES).flatMap(([forvaltning, size]) =>
    Array.from({ length: size }, () => {
      const { answers } = simulateResponse(questionnaire, forvaltning, random);
      return {
        forvaltning,
        answers: new Map(statements.map((one) => [one.key, scored(one, answers)])),
      };
    }),
  );
}

function scored({ key, reversed }, answers) {
  const value = answers[key];
  return typeof value === 'number' ? (reversed ? value <= 2 : value >= 4) : null;
}

/** The same leaders, after `CHANGE` of the forvaltning turned favourable on every statement of some subthemes. */
function improved(leaders, moved, random) {
  const members = leaders.filter(({ forvaltning }) => forvaltning === CHANGED);
  const turned = new Map();
  for (const { key } of moved.flatMap((subtheme) => subtheme.statements)) {
    const against = members.filter(({ answers }) => answers.get(key) === false);
    const shuffled = against.map((one) => [random(), one]).sort((a, b) => a[0] - b[0]);
    const count = Math.round(CHANGE * members.length);
    turned.set(key, new Set(shuffled.slice(0, count).map(([, one]) => one)));
  }
  return leaders.map((one) => ({
    ...one,
    answers: new Map(
      [...one.answers].map(([key, value]) => [key, turned.get(key)?.has(one) || value]),
    ),
  }));
}

function publication(key, leaders, random) {
  const respondents = leaders.filter(() => random() < RESPONSE);
  const group = (name, kind) => {
    const isIn = ({ forvaltning }) => kind === 'kommune' || forvaltning === name;
    const members = respondents.filter(isIn);
    const results = statements.map((statement) => {
      const given = members.map(({ answers }) => answers.get(statement.key));
      const answered = given.filter((one) => one !== null).length;
      const value = given.filter((one) => one === true).length / answered;
      return [statement.key, { status: 'shown', answered, favourable: { value }, outside: null }];
    });
    return {
      ...{ key: name, kind, status: 'shown', comparable: ['earlier'] },
      ...{ invited: leaders.filter(isIn).length, answered: members.length },
      statements: Object.fromEntries(results),
      overall: { status: 'withheld', reason: 'too-few' },
    };
  };
  const groups = [
    group('kommune', 'kommune'),
    ...Object.keys(SIZES).map((name) => group(name, 'forvaltning')),
  ];
  return { questionnaire, publication: { round: { key }, groups } };
}

/** Called changes of subthemes, by group. */
function calledIn({ items }) {
  const called = new Map();
  for (const { level, key, cells } of items) {
    if (level !== 'subtheme') continue;
    for (const [group, cell] of Object.entries(cells)) {
      const list = called.get(group) ?? [];
      if (cell.direction && cell.direction !== 'cannot-be-told-apart') list.push(key);
      called.set(group, list);
    }
  }
  return called;
}

function simulate(seed, changeOf) {
  const random = seededRandom(seed);
  const before = population(random);
  const after = changeOf(before, random);
  return calledIn(
    compareRounds(publication('earlier', before, random), publication('later', after, random)),
  );
}

const percent = (count, of) => `${((100 * count) / of).toFixed(1)} %`;
function report(name, changeOf, hasCalled) {
  let called = 0;
  for (let seed = 1; seed <= ROUNDS; seed += 1)
    if (hasCalled(simulate(seed, changeOf))) called += 1;
  console.log(`${name}: ${percent(called, ROUNDS)} of ${ROUNDS}`);
}

const same = (leaders) => leaders;
const anyOf = (called) => [...called.values()].some((keys) => keys.length > 0);
// Where fewer than 6 of 40 are unfavourable there is no room for 15 points more.
const roomy = subthemes.filter(({ key }) =>
  ['2a', '2e', '3a', '3b', '4a', '4c', '6a'].includes(key),
);
report('no change, any call on the screen of all side by side', same, anyOf);
for (const group of ['kommune', CHANGED]) {
  report(
    `no change, any call on the screen of ${group}`,
    same,
    (called) => called.get(group).length > 0,
  );
}
report(
  `${CHANGED} up 15 points in seven subthemes, called`,
  (leaders, random) => improved(leaders, roomy, random),
  (called) => called.get(CHANGED).length > 0,
);
report(
  `${CHANGED} up 15 points in one subtheme, that one called`,
  (leaders, random) => improved(leaders, [roomy[3]], random),
  (called) => called.get(CHANGED).includes(roomy[3].key),
);
