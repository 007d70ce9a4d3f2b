/* How much of a publication survives its protection, on random rounds of 104 leaders. Needs a built backend. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { computePublication } = require(`${backend}/publication/compute-publication.js`);
const { readQuestionnaires } = require(
  `${backend}/questionnaire/files/questionnaire.repository.js`,
);
const { seededRandom } = require(`${backend}/example/seeded-random.js`);
const { simulateResponse } = require(`${backend}/example/simulate-response.js`);

const ROUNDS = 20;
/** Five forvaltninger of at least twelve leaders, each with centers. */
const FORVALTNINGER = [
  { key: 'boern', centers: [13, 10, 7] },
  { key: 'social', centers: [12, 8, 6] },
  { key: 'teknik', centers: [9, 7] },
  { key: 'beskaeftigelse', centers: [10, 7] },
  { key: 'stabe', centers: [15] },
];

const questionnaire = readQuestionnaires(join(import.meta.dirname, '../../questionnaires')).find(
  ({ content }) => content.kind === 'annual',
).content;
const count = (groups, of) => {
  const wanted = of === 'subthemes' ? 20 : 50;
  const shown = groups
    .filter(({ status }) => status === 'shown')
    .flatMap((group) => Object.values(group[of]))
    .filter(({ status }) => status === 'shown');
  return { shown: shown.length, of: wanted * groups.length };
};
const total = {};
const add = (name, { shown, of }) => {
  const sum = (total[name] ??= { shown: 0, of: 0 });
  sum.shown += shown;
  sum.of += of;
};

for (let seed = 1; seed <= ROUNDS; seed += 1) {
  const random = seededRandom(seed);
  const unit = (key, kind, parentKey, invited) => ({
    key,
    name: key,
    kind,
    parentKey,
    invited,
    baselineScope: null,
  });
  const organisation = [unit('kommune', 'kommune', null, 104)];
  const responses = [];
  for (const { key, centers } of FORVALTNINGER) {
    organisation.push(
      unit(
        key,
        'forvaltning',
        'kommune',
        centers.reduce((sum, size) => sum + size, 0),
      ),
    );
    for (const [place, size] of centers.entries()) {
      organisation.push(unit(`${key}/${place}`, 'center', key, size));
      for (let leader = 0; leader < size; leader += 1) {
        if (random() > 0.78) continue;
        const { answers, background } = simulateResponse(questionnaire, key, random);
        const layer = leader === 0 ? 'layer=chef' : 'layer=leder';
        responses.push({
          groupKeys: ['kommune', key, `${key}/${place}`, layer],
          answers,
          background,
        });
      }
    }
  }
  const layers = ['chef', 'leder'].map((name) => ({ key: `layer=${name}`, name }));
  const { groups, breakdowns } = computePublication({
    ...{ method: 'bench', round: {}, minimum: 5 },
    ...{ questionnaire, organisation, layers, responses },
  });
  for (const kind of ['forvaltning', 'center']) {
    const ofKind = groups.filter((group) => group.kind === kind);
    add(`${kind} × subtheme`, count(ofKind, 'subthemes'));
    add(`${kind} × statement`, count(ofKind, 'statements'));
  }
  const across = breakdowns.flatMap((breakdown) => breakdown.groups);
  add('breakdown × subtheme', count(across, 'subthemes'));
  add('breakdown × statement', count(across, 'statements'));
}
for (const [name, { shown, of }] of Object.entries(total)) {
  console.log(`shown, ${name}: ${((100 * shown) / of).toFixed(1)} % of ${of}`);
}
