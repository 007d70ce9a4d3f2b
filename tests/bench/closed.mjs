/* How much of a round the closed rule says, on random rounds shaped like the example, and how long it takes. Needs a built backend. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { countRound } = require(`${backend}/disclosure/closed/count-round.js`);
const { publishStatement } = require(`${backend}/disclosure/closed/publish-statement.js`);
const { readQuestionnaires } = require(
  `${backend}/questionnaire/files/questionnaire.repository.js`,
);
const { statementsOf } = require(`${backend}/questionnaire/questionnaire-lookups.js`);
const { seededRandom } = require(`${backend}/example/seeded-random.js`);
const { simulateResponse } = require(`${backend}/example/simulate-response.js`);

const ROUNDS = Number(process.argv[2] ?? 20);
const STATEMENTS = Number(process.argv[3] ?? 2);
/** The example's 104 leaders, by center. */
const CENTERS = {
  boern: [16, 15, 7],
  social: [14, 11, 8],
  teknik: [9, 6],
  beskaeftigelse: [8, 3],
  stabe: [7],
};
const questionnaire = readQuestionnaires(join(import.meta.dirname, '../../questionnaires')).find(
  ({ content }) => content.kind === 'annual',
).content;
const statements = [...statementsOf(questionnaire), questionnaire.overall];

/** One in four to one in eight do not answer. */
function exampleRound(seed, centers = CENTERS) {
  const random = seededRandom(seed);
  const participation = 0.75 + 0.13 * random();
  const people = [];
  const responses = [];
  const units = [{ key: 'kommune', parentKey: null, kind: 'kommune' }];
  for (const [forvaltning, sizes] of Object.entries(centers)) {
    units.push({ key: forvaltning, parentKey: 'kommune', kind: 'forvaltning' });
    sizes.forEach((size, place) => {
      const center = `${forvaltning}/${place}`;
      units.push({ key: center, parentKey: forvaltning, kind: 'center' });
      for (let leader = 0; leader < size; leader += 1) {
        if (random() > participation) continue;
        const { answers, background } = simulateResponse(questionnaire, forvaltning, random);
        const options = Object.entries(background).map(([key, option]) => `${key}=${option}`);
        const layer = leader === 0 ? 'layer=chef' : 'layer=leder';
        people.push(['kommune', forvaltning, center, layer, ...options]);
        responses.push(answers);
      }
    });
  }
  const cuts = [
    { key: 'layer', groupKeys: ['layer=chef', 'layer=leder'] },
    ...questionnaire.background.map(({ key, options }) => ({
      key,
      groupKeys: options.map((option) => `${key}=${option.key}`),
    })),
  ];
  return { declared: { units, cuts }, people, responses };
}

/** Number of values in a range, and its width as a share of those who answered. */
class Tally {
  counted = { exact: 0, '2–3': 0, '4–5': 0, wider: 0, withheld: 0 };
  total = 0;
  shown = 0;
  width = 0;

  add(count) {
    this.total += 1;
    if (count?.status !== 'shown') return void (this.counted.withheld += 1);
    const values = count.high - count.low + 1;
    this.counted[values === 1 ? 'exact' : values <= 3 ? '2–3' : values <= 5 ? '4–5' : 'wider'] += 1;
    this.shown += 1;
    this.width += (100 * (values - 1)) / count.of;
  }

  toString() {
    const shares = Object.entries(this.counted).map(
      ([name, count]) => `${name} ${((100 * count) / this.total).toFixed(1)} %`,
    );
    const withheld = 100 * (this.total - this.shown);
    return (
      `${shares.join(', ')}; mean width ${(this.width / (this.shown || 1)).toFixed(1)} points, ` +
      `withheld as 100: ${((this.width + withheld) / this.total).toFixed(1)}`
    );
  }
}

const tallies = new Map();
const tally = (name, count) => {
  if (!tallies.has(name)) tallies.set(name, new Tally());
  tallies.get(name).add(count);
};
let widest = 0;
let milliseconds = 0;
let published = 0;
for (let seed = 1; seed <= ROUNDS; seed += 1) {
  const { declared, people, responses } = exampleRound(seed);
  const round = countRound(declared, people, 5);
  const random = seededRandom(seed + 1_000_000);
  for (let one = 0; one < STATEMENTS; one += 1) {
    const { key } = statements[Math.floor(random() * statements.length)];
    const answers = responses.map((answer) => answer[key] ?? null);
    const start = process.cpuUsage();
    const groups = publishStatement(round, answers, 'agree', []);
    const { user, system } = process.cpuUsage(start);
    milliseconds += (user + system) / 1000;
    published += 1;
    const byKey = new Map(groups.map((group) => [group.key, group]));
    const pool = groups.find(({ pools }) => pools);
    for (const { key: unit, kind } of declared.units) {
      const group = byKey.get(unit);
      tally(kind, group?.named);
      if (kind === 'kommune') widest = Math.max(widest, group.named.high - group.named.low + 1);
      if (kind === 'forvaltning') {
        const own = group?.named.status === 'shown' ? group.named : undefined;
        tally(
          'forvaltning or its pool',
          own ?? (pool?.pools.includes(unit) ? pool.named : undefined),
        );
      }
      if (kind === 'center') continue;
      for (const part of [
        'namedStrongly',
        'opposite',
        'oppositeStrongly',
        'outside',
        'notRelevant',
      ]) {
        tally(`${kind}, ${part}`, group?.classes[part]);
      }
    }
    for (const group of declared.cuts.flatMap(({ groupKeys }) => groupKeys)) {
      if (people.some((of) => of.includes(group))) tally('breakdown', byKey.get(group)?.named);
    }
  }
}
console.log(`closed rule, ${ROUNDS} rounds of 104 leaders, ${STATEMENTS} statements each:`);
for (const [name, counts] of tallies) console.log(`  ${name}: ${counts}`);
console.log(`  kommune at most ${widest} values wide (wanted 3)`);
console.log(`  ${(milliseconds / published).toFixed(0)} ms a statement`);
