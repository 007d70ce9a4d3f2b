/*
 * How the time of the closed rule grows: counting a round once, and one statement, from a hundred answers to twenty
 * thousand; and at 84 answers with 22 groups across. Needs a built backend.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { countRound } = require(`${backend}/disclosure/closed/count-round.js`);
const { publishStatement } = require(`${backend}/disclosure/closed/publish-statement.js`);
const { seededRandom } = require(`${backend}/example/seeded-random.js`);

const LARGEST = Number(process.argv[2] ?? 20_000);
/** Numbers of groups in each cut across the units. */
const CUTS = [2, 3, 4, 4, 5, 4];
const STATEMENTS = 51;
/** Answers, forvaltninger, centers in each, and statements that are tried. */
const CASES = [
  { answers: 84, forvaltninger: 5, centers: 2, tried: 51 },
  { answers: 320, forvaltninger: 8, centers: 4, tried: 3 },
  { answers: 1_600, forvaltninger: 10, centers: 10, tried: 2 },
  { answers: 4_000, forvaltninger: 12, centers: 20, tried: 1 },
  { answers: 20_000, forvaltninger: 20, centers: 29, tried: 1 },
];

/** People evenly in centers and by chance in the cuts, each with one of five answers. */
function round({ answers, forvaltninger, centers }, random) {
  const unit = (key, kind, parentKey) => ({ key, kind, parentKey });
  const units = [unit('kommune', 'kommune', null)];
  for (let forvaltning = 0; forvaltning < forvaltninger; forvaltning += 1) {
    units.push(unit(`f${forvaltning}`, 'forvaltning', 'kommune'));
    for (let center = 0; center < centers; center += 1) {
      units.push(unit(`f${forvaltning}/c${center}`, 'center', `f${forvaltning}`));
    }
  }
  const cuts = CUTS.map((groups, cut) => ({
    key: `x${cut}`,
    groupKeys: Array.from({ length: groups }, (_, group) => `x${cut}=${group}`),
  }));
  const people = Array.from({ length: answers }, (_, person) => {
    const forvaltning = `f${person % forvaltninger}`;
    const center = `${forvaltning}/c${Math.floor(person / forvaltninger) % centers}`;
    const crossing = CUTS.map((groups, cut) => `x${cut}=${Math.floor(random() * groups)}`);
    return ['kommune', forvaltning, center, ...crossing];
  });
  return { declared: { units, cuts }, people };
}

function secondsOf(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}

for (const one of CASES.filter(({ answers }) => answers <= LARGEST)) {
  const random = seededRandom(1);
  const { declared, people } = round(one, random);
  const counted = secondsOf(() => countRound(declared, people, 5));
  let seconds = 0;
  for (let statement = 0; statement < one.tried; statement += 1) {
    const answers = people.map(() => 1 + Math.floor(random() * 5));
    seconds += secondsOf(() => publishStatement(counted.result, answers, 'agree', [])).seconds;
  }
  const each = seconds / one.tried;
  console.log(
    `closed rule, ${one.answers} answers, ${declared.units.length} units, ` +
      `${CUTS.reduce((sum, groups) => sum + groups, 0)} groups across: counted in ` +
      `${counted.seconds.toFixed(2)} s, a statement ${each.toFixed(2)} s, ` +
      `${STATEMENTS} of them ${(STATEMENTS * each).toFixed(1)} s of one core`,
  );
}
