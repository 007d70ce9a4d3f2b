/*
 * How often a change between two rounds is called, on simulated leaders: where nothing has changed, and where something
 * has. Leaders have a lasting position and one of the day, come and go, and answer or do not; each round goes
 * through the whole publication with its disclosure control. Needs a built backend.
 *
 *   node tests/bench/changes.mjs [rounds] [setting] [first seed]
 *
 * Without a setting all of them; 300 rounds of each take about ten minutes.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { compareRounds } = require(`${backend}/comparison/between-rounds/compare-rounds.js`);
const { composePublication } = require(`${backend}/publication/compute-publication.js`);
const { countGroups } = require(`${backend}/publication/groups/count-groups.js`);
const { METHOD } = require(`${backend}/publication/method.js`);
const { countedStatements, countStatement, statementTasks } = require(
  `${backend}/publication/statements/statement-counts.js`,
);
const { readQuestionnaires } = require(
  `${backend}/questionnaire/files/questionnaire.repository.js`,
);
const { seededRandom, normal } = require(`${backend}/example/seeded-random.js`);

const [, , rounds = '40', setting, firstSeed = '1'] = process.argv;
const SIZES = { boern: 40, social: 24, teknik: 16, beskaeftigelse: 14, stabe: 10 };
const CHANGED = 'boern';
/** How two answers of one leader go together, how many leaders stay, how many of all answer. */
const SETTINGS = [
  { retest: 0.4, overlap: 0.8, response: 0.7 },
  { retest: 0.4, overlap: 1, response: 0.95 },
  { retest: 0.5, overlap: 0.9, response: 0.8 },
  { retest: 0.6, overlap: 0.8, response: 0.95 },
  { retest: 0.6, overlap: 1, response: 0.8 },
];
const CUT_POINTS = [-1.5, -0.55, 0.3, 1.45];
/** Variances: of a leader's mood, of that per subtheme, and of a statement alone; of the first two what lasts. */
const VARIANCE = { leader: 0.25, subtheme: 0.2, statement: 0.56 };
const LASTING = 0.8;
/** Five points blur: answers that correlate by 0.5 stand on positions that do by about this much more. */
const BLUR = 1.12;

/** How many answers are "ved ikke". */
const UNSURE = 0.03;

const whole = readQuestionnaires(join(import.meta.dirname, '../../questionnaires')).find(
  ({ content }) => content.kind === 'annual',
).content;
const questionnaire = { ...whole, background: [] };
const subthemes = questionnaire.themes.flatMap((theme) => theme.subthemes);
const OVERALL = questionnaire.overall.key;
const statementKeys = subthemes.flatMap(({ statements }) => statements.map(({ key }) => key));
/** What moves, where something does: a subtheme of two statements or three, and its theme. */
const MOVED = '2b';
const movedTheme = questionnaire.themes.find((theme) =>
  theme.subthemes.some(({ key }) => key === MOVED),
);
/** Most subthemes are met favourably; those that move stand in the middle, where there is room and most doubt. */
const levels = (random) =>
  new Map(
    subthemes.map(({ key }) => {
      const isMoving = movedTheme.subthemes.some((one) => one.key === key);
      return [key, isMoving ? 0.3 : 0.5 + 0.5 * normal(random)];
    }),
  );

function leader(forvaltning, random) {
  const draw = (variance) => Math.sqrt(variance) * normal(random);
  return {
    forvaltning,
    mood: draw(VARIANCE.leader * LASTING),
    moods: new Map(subthemes.map(({ key }) => [key, draw(VARIANCE.subtheme * LASTING)])),
    /** Standard normal; how much of it counts hangs on the retest. */
    statements: new Map([...statementKeys, OVERALL].map((key) => [key, normal(random)])),
  };
}

/** A leader's positions on one day, by statement; the overall statement is of no subtheme. */
function positions({ mood, moods, statements }, retest, level, random) {
  const ofDay = (variance) => Math.sqrt(variance * (1 - LASTING)) * normal(random);
  /** What is of a statement alone: lasting by so much that the whole goes together as it should. */
  const alone = (key, shared) => {
    const lasting = retest * BLUR * (shared + VARIANCE.statement) - shared * LASTING;
    const today = Math.sqrt(VARIANCE.statement - lasting) * normal(random);
    return Math.sqrt(lasting) * statements.get(key) + today;
  };
  const today = mood + ofDay(VARIANCE.leader);
  const found = new Map([[OVERALL, 0.5 + today + alone(OVERALL, VARIANCE.leader)]]);
  for (const { key, statements: asked } of subthemes) {
    const here = level.get(key) + today + moods.get(key) + ofDay(VARIANCE.subtheme);
    for (const { key: statement } of asked) {
      found.set(statement, here + alone(statement, VARIANCE.leader + VARIANCE.subtheme));
    }
  }
  return found;
}

const problems = new Set(
  countedStatements({ questionnaire }).flatMap((one) => (one.problem ? [one.key] : [])),
);
function answerOf(key, position) {
  const agreement = 1 + CUT_POINTS.filter((cut) => position > cut).length;
  return problems.has(key) ? 6 - agreement : agreement;
}

/** Who answers, on which positions. */
function collect(leaders, { retest, response }, level, random) {
  return leaders
    .filter(() => random() < response)
    .map(({ forvaltning, ...one }) => ({
      forvaltning,
      positions: positions(one, retest, level, random),
      unsure: new Set(statementKeys.filter(() => random() < UNSURE)),
    }));
}

/** @param turnoverIn leaders who came or left, by group */
function inputOf(key, respondents, turnoverIn) {
  const unit = (name, kind, parentKey, invited) => ({
    ...{ key: name, name, kind, parentKey, invited, baselineScope: null },
    turnover: { earlier: turnoverIn(name) },
  });
  const organisation = [
    unit('kommune', 'kommune', null, 104),
    ...Object.entries(SIZES).map(([name, size]) => unit(name, 'forvaltning', 'kommune', size)),
  ];
  return {
    ...{ method: METHOD, round: { key, name: key, closedOn: key }, minimum: 5 },
    ...{ questionnaire, organisation, layers: [] },
    responses: respondents.map(({ forvaltning, positions, unsure }) => ({
      groupKeys: ['kommune', forvaltning],
      answers: Object.fromEntries(
        [...positions].map(([name, at]) => [
          name,
          unsure.has(name) ? 'dont-know' : answerOf(name, at),
        ]),
      ),
      background: {},
    })),
  };
}

function publish(input, random) {
  const counted = countGroups(input);
  const counts = statementTasks(input, counted).map(countStatement);
  const asked = (published) => ({ questionnaire, publication: published });
  return {
    whole: asked(composePublication(input, counted, counts, random)),
    /** The same round, had some leaders stood higher on some statements. */
    had: (changed, keys) => {
      const places = countedStatements(input).map(({ key }) => keys.has(key));
      const again = statementTasks(changed, counted).map((task, place) =>
        places[place] ? countStatement(task) : counts[place],
      );
      return asked(composePublication(changed, counted, again, random));
    },
  };
}

/** How much higher positions must be for so many more to agree, of those who answer in some groups. */
function shiftFor(respondents, statements, change) {
  const favourable = (shift) =>
    statements
      .flatMap(({ key }) =>
        respondents.map(({ positions }) => (positions.get(key) + shift > CUT_POINTS[2] ? 1 : 0)),
      )
      .reduce((sum, one) => sum + one, 0) /
    (respondents.length * statements.length);
  const before = favourable(0);
  let shift = 0;
  while (favourable(shift) < before + change && shift < 3) shift += 0.01;
  return shift;
}

const GROUPS = ['kommune', ...Object.keys(SIZES)];
const totals = new Map();
function count(name, hit, of = 1) {
  const total = totals.get(name) ?? { hits: 0, of: 0 };
  totals.set(name, { hits: total.hits + Number(hit), of: total.of + of });
}

const isCalled = (cell) => cell?.grade === 'rose' || cell?.grade === 'fell';
const isSign = (cell) => cell?.grade?.startsWith('sign') ?? false;

/** What a reader would be told falsely, on the screen of one group and of all side by side. */
function countFalse({ items, minimumDetectableChange }) {
  const calledIn = (group) => items.some(({ cells }) => isCalled(cells[group]));
  const signs = (group) =>
    items.filter(({ level, cells }) => level === 'subtheme' && isSign(cells[group])).length;
  count('no change: some call, all groups side by side', GROUPS.some(calledIn));
  for (const group of ['kommune', CHANGED]) {
    count(`no change: some call, ${group}`, calledIn(group));
    count(`no change: some sign, ${group}`, signs(group) > 0);
    count(`no change: signs per subtheme, ${group}`, signs(group), subthemes.length);
    const smallest = minimumDetectableChange[group];
    if (smallest !== null) count(`points that could be seen, ${group}`, smallest * 100);
  }
}

function countFound(name, { items }, level, key, group) {
  const cell = items.find((one) => one.level === level && one.key === key)?.cells[group];
  count(`${name}: called`, isCalled(cell) && cell.grade === 'rose');
  count(`${name}: called or a sign`, (isCalled(cell) || isSign(cell)) && cell.change > 0);
}

function simulate(seed, how) {
  const random = seededRandom(seed);
  const level = levels(random);
  const before = Object.entries(SIZES).flatMap(([forvaltning, size]) =>
    Array.from({ length: size }, () => leader(forvaltning, random)),
  );
  const turnover = new Map();
  const after = before.map((one) => {
    if (random() < how.overlap) return one;
    for (const group of ['kommune', one.forvaltning])
      turnover.set(group, (turnover.get(group) ?? 0) + 2);
    return leader(one.forvaltning, random);
  });
  const turnoverIn = (group) => turnover.get(group) ?? 0;
  const then = publish(
    inputOf('earlier', collect(before, how, level, random), () => 0),
    random,
  );
  const respondents = collect(after, how, level, random);
  const now = publish(inputOf('later', respondents, turnoverIn), random);
  const unchanged = compareRounds(then.whole, now.whole);
  countFalse(unchanged);

  const movedBy = (moving, change, isMoved) => {
    const keys = new Set(moving.flatMap(({ statements }) => statements.map(({ key }) => key)));
    const those = respondents.filter(isMoved);
    const shifts = new Map(
      moving.flatMap(({ statements }) => {
        const shift = shiftFor(those, statements, change);
        return statements.map(({ key }) => [key, shift]);
      }),
    );
    const shifted = respondents.map((one) =>
      isMoved(one)
        ? {
            ...one,
            positions: new Map(
              [...one.positions].map(([key, at]) => [key, at + (shifts.get(key) ?? 0)]),
            ),
          }
        : one,
    );
    return compareRounds(then.whole, now.had(inputOf('later', shifted, turnoverIn), keys));
  };
  const one = movedTheme.subthemes.filter(({ key }) => key === MOVED);
  const everybody = () => true;
  const inChanged = ({ forvaltning }) => forvaltning === CHANGED;
  for (const [group, isMoved] of [
    ['kommune', everybody],
    [CHANGED, inChanged],
  ]) {
    const smallest = unchanged.minimumDetectableChange[group];
    if (smallest === null) continue;
    const found = movedBy(one, smallest, isMoved);
    countFound(`what could be seen in ${group}, one subtheme`, found, 'subtheme', MOVED, group);
  }
  for (const points of [10, 15]) {
    for (const [group, isMoved] of [
      ['kommune', everybody],
      [CHANGED, inChanged],
    ]) {
      const name = `+${points} in ${group}`;
      countFound(
        `${name}, one subtheme`,
        movedBy(one, points / 100, isMoved),
        'subtheme',
        MOVED,
        group,
      );
      countFound(
        `${name}, a theme`,
        movedBy(movedTheme.subthemes, points / 100, isMoved),
        'theme',
        movedTheme.key,
        group,
      );
    }
  }
}

/** With the simulation's standard error, where it is of yes and no. */
function report() {
  for (const [name, { hits, of }] of totals) {
    const share = hits / of;
    if (name.startsWith('points')) console.log(`  ${name}: ${share.toFixed(1)}`);
    else {
      const error = Math.sqrt((share * (1 - share)) / of);
      console.log(`  ${name}: ${(100 * share).toFixed(1)} % (± ${(100 * error).toFixed(1)})`);
    }
  }
  totals.clear();
}

for (const [place, how] of SETTINGS.entries()) {
  if (setting !== undefined && Number(setting) !== place) continue;
  const { retest, overlap, response } = how;
  console.log(
    `retest ${retest}, ${100 * overlap} % stay, ${100 * response} % answer: ${rounds} rounds`,
  );
  for (let round = 0; round < Number(rounds); round += 1) simulate(Number(firstSeed) + round, how);
  report();
}
