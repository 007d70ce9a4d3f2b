/*
 * How often the rule on the findings of 2020 says that one has fallen, on simulated leaders: where nothing has changed,
 * and where 20 or 30 points fewer hold it. Each word of the report stands for many true shares; who holds a finding
 * answers so, or "hverken"; asking by form moves all answers a little; other leaders answer than in 2020; some
 * stand outside the scale and still count in the base. Exits with 1 where an error is above its bound. Needs a built backend.
 *
 *   node tests/bench/since-2020.mjs [rounds]
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { expectedOfAll, verdictOf } = require(`${backend}/comparison/since-2020/rule.js`);
const { isGuarded } = require(`${backend}/comparison/since-2020/guard.js`);
const { readCodedReport } = require(`${backend}/baseline/coded-report/baseline.repository.js`);
const { normal, seededRandom } = require(`${backend}/example/seeded-random.js`);
const { lexicon, rule } = readCodedReport(join(import.meta.dirname, '../../questionnaires'));

const ROUNDS = Number(process.argv[2] ?? 4000);
const MOST_FALSE = 5;
const MOST_FALSE_SURELY = 2;

/** Mean and standard deviation of the share that a word stood for in 2020, in per cent. */
const WORDS = {
  alle: [95.5, 4],
  'naesten-alle': [91, 5],
  'langt-de-fleste': [82, 9],
  'de-fleste': [72, 13],
  generelt: [75, 14],
  lederne: [66, 17],
  mange: [57, 15],
};
/** Standard deviations in points: of the way of asking, in common and by statement; of a forvaltning. */
const USUAL = { common: 8, statement: 8, bias: 0, part: 8, opposed: 0.25, lower: 0, outside: 0 };
const SETTINGS = {
  'as assumed': {},
  '5 % outside the scale': { outside: 0.05 },
  '15 % outside the scale': { outside: 0.15 },
  'asking takes 5 points': { bias: -5 },
  'asking takes 10 points': { bias: -10 },
  'asking varies by 12 + 12': { common: 12, statement: 12 },
  'words meant half a deviation less': { lower: 0.5 },
  'twice as reluctant to disagree': { opposed: 0.5 },
};
/** Leaders, and how many of them answer; the first is kommunen. */
const GROUPS = [
  [104, 84],
  [104, 104],
  [104, 62],
  [38, 30],
  [38, 38],
  [33, 26],
  [33, 20],
  [25, 15],
  [20, 16],
  [15, 15],
  [15, 12],
  [11, 9],
  [7, 7],
];
const KOMMUNE = 104;
/** Of the standard normal distribution at its middle: so much share a position moves there. */
const DENSITY = 1 / Math.sqrt(2 * Math.PI);

const random = seededRandom(2020);
const gauss = () => normal(random);
const clamp = (share) => Math.min(1, Math.max(0, share));

/** Marsaglia and Tsang's gamma, for shapes of any size. */
function gamma(shape) {
  if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = gauss();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A share from the Beta distribution of a mean and a standard deviation. */
function beta(mean, deviation) {
  const size = (mean * (1 - mean)) / deviation ** 2 - 1;
  const [one, other] = [gamma(mean * size), gamma((1 - mean) * size)];
  return one / (one + other);
}

const below = (z) => {
  const t = 1 / (1 + 0.3275911 * (Math.abs(z) / Math.SQRT2));
  const poly =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - poly * Math.exp(-(z ** 2) / 2);
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
};
/** The z below which a share lies, by halving. */
function quantile(share) {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of all who would answer what the finding says, where `held` of the leaders hold it. */
function saying(held, isSameWay, how, common) {
  const band = 0.45 + 0.3 * random();
  const reluctance = isSameWay ? 0 : how.opposed;
  const spoken = 1 - below(quantile(1 - clamp(held)) + random() * band + reluctance);
  const shift = (how.bias + how.common * common + how.statement * gauss()) / 100;
  // A form moves positions: eight points where half agree, fewer at the ends.
  return below(quantile(clamp(spoken)) + shift / DENSITY) * (1 - how.outside);
}

function binomial(size, share) {
  let count = 0;
  for (let one = 0; one < size; one += 1) if (random() < share) count += 1;
  return count;
}

const FALLS = { weakened: 'surely', 'clearly-fewer': 'surely' };
const isFall = (verdict) => Boolean(verdict) && /weakened|fewer/.test(verdict);

/** One finding in one group, in one round in which `fall` of all fewer hold it. */
function verdictIn(
  [leaders, answered],
  word,
  isSameWay,
  how,
  fall,
  kind = 'strength',
  common = gauss(),
) {
  const [mean, deviation] = WORDS[word];
  const held =
    beta((mean - how.lower * deviation) / 100, deviation / 100) +
    (leaders < KOMMUNE ? (how.part * gauss()) / 100 : 0);
  const onScale = lexicon[word].expected[isSameWay ? 'same' : 'opposite'] / 100;
  const expected = expectedOfAll(onScale, how.outside);
  const floor = (rule.foundAgain.floorByWord[word] ?? rule.foundAgain.floor) / 100;
  const count = binomial(answered, saying(held - fall, isSameWay, how, common));
  return verdictOf(
    { kind, expected, floor },
    { count: { low: count, high: count }, answered },
    rule,
  );
}

function rates(group, word, isSameWay, how, fall = 0) {
  let [falls, sure, found] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const verdict = verdictIn(group, word, isSameWay, how, fall);
    if (isFall(verdict)) falls += 1;
    if (FALLS[verdict]) sure += 1;
    if (verdict === 'found-again') found += 1;
  }
  const perCent = (count) => (100 * count) / ROUNDS;
  return { falls: perCent(falls), sure: perCent(sure), found: perCent(found) };
}

const pair = ({ falls, sure }) => `${falls.toFixed(1)} / ${sure.toFixed(1)}`;
let isWithin = true;
/** Three standard errors above the bound are no accident of the simulation. */
function hold({ falls, sure }, what) {
  for (const [rate, bound] of [
    [falls, MOST_FALSE],
    [sure, MOST_FALSE_SURELY],
  ]) {
    const error = 300 * Math.sqrt(((bound / 100) * (1 - bound / 100)) / ROUNDS);
    if (rate <= bound + error) continue;
    isWithin = false;
    console.log(`  ABOVE ${bound} %: ${rate.toFixed(1)}, ${what}`);
  }
}

const WAYS = [
  [true, 'same way'],
  [false, 'opposite'],
];

console.log(`fallen / surely, in per cent of ${ROUNDS} rounds; kommunen is 84 of 104`);
for (const [name, own] of Object.entries(SETTINGS)) {
  const how = { ...USUAL, ...own };
  console.log(`\n${name}`);
  for (const [isSameWay, way] of WAYS) {
    for (const word of Object.keys(WORDS)) {
      const [no, twenty, thirty] = [0, 0.2, 0.3].map((fall) =>
        rates(GROUPS[0], word, isSameWay, how, fall),
      );
      console.log(
        `  ${word.padEnd(16)} ${way}: unchanged ${pair(no)}, -20 ${pair(twenty)}, -30 ${pair(thirty)}` +
          `; found again ${no.found.toFixed(0)}, at -30 ${thirty.found.toFixed(0)}`,
      );
    }
  }
}

console.log('\nunchanged, by how many answered: the mean of all words, and the worst');
for (const outside of [0, 0.05, 0.15]) {
  for (const group of GROUPS) {
    const all = WAYS.flatMap(([isSameWay, way]) =>
      Object.keys(WORDS).map((word) => {
        const found = rates(group, word, isSameWay, { ...USUAL, outside });
        hold(found, `${word} ${way}, ${group[1]} of ${group[0]}, ${100 * outside} % outside`);
        return found;
      }),
    );
    const mean = (of) => all.reduce((sum, one) => sum + one[of], 0) / all.length;
    const worst = (of) => Math.max(...all.map((one) => one[of]));
    console.log(
      `  ${group[1]} of ${group[0]}, ${100 * outside} % outside: ` +
        `${pair({ falls: mean('falls'), sure: mean('sure') })}, ` +
        `worst ${pair({ falls: worst('falls'), sure: worst('sure') })}`,
    );
  }
}

/** As many of each word as the questionnaire of 2026 has strengths, and some problems. */
const ASKED = [
  ...['alle', 'langt-de-fleste', 'de-fleste', 'de-fleste'],
  ...['naesten-alle', 'generelt', 'generelt', 'generelt', 'generelt', 'generelt', 'generelt'],
  ...['lederne', 'lederne', 'lederne', 'lederne', 'lederne', 'lederne', 'mange', 'mange'],
  ...['generelt', 'generelt', 'lederne', 'naesten-alle', 'mange', 'de-fleste', 'lederne'],
];
const PROBLEMS = ['de-fleste', 'mange', 'lederne', 'alle', 'mange', 'lederne'];

console.log('\nthe guard, and words by chance, in kommunen: 26 strengths and 6 problems');
for (const [name, how, fall] of [
  ['unchanged', USUAL, 0],
  ['asking takes 10 points', { ...USUAL, bias: -10 }, 0],
  ['all 20 points down', USUAL, 0.2],
  ['all 30 points down', USUAL, 0.3],
]) {
  let [guarded, falls, sure] = [0, 0, 0];
  const pages = Math.max(100, ROUNDS / 10);
  for (let page = 0; page < pages; page += 1) {
    const common = gauss();
    const of = (kind) => (word) => ({
      kind,
      verdict: verdictIn(GROUPS[0], word, true, how, fall, kind, common),
    });
    const judged = [...ASKED.map(of('strength')), ...PROBLEMS.map(of('problem'))];
    if (isGuarded(judged, rule)) guarded += 1;
    falls += judged.filter(({ verdict }) => isFall(verdict)).length;
    sure += judged.filter(({ verdict }) => FALLS[verdict]).length;
  }
  console.log(
    `  ${name}: guarded ${((100 * guarded) / pages).toFixed(1)} %; ` +
      `${(falls / pages).toFixed(1)} said to have fallen, ${(sure / pages).toFixed(1)} surely`,
  );
}

if (!isWithin) process.exitCode = 1;
