/* How long the pattern of a publication takes, and how much of it is shown. Needs a built backend. */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const backend = '../../backend/dist/backend/src';
const { protectLinked } = require(`${backend}/disclosure/protect-linked.js`);
const { gatherCells } = require(`${backend}/disclosure/linked-group.js`);
const { seededRandom } = require(`${backend}/example/seeded-random.js`);

/** Leaders in centers of forvaltninger, and so many cuts across with two to six groups each. */
function organisation(leaders, forvaltninger, centers, crossCuts, random) {
  const sizes = Array.from({ length: forvaltninger * centers }, () => 0.2 + random());
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const people = Array.from({ length: leaders }, () => {
    let left = random() * total;
    const center = Math.max(
      0,
      sizes.findIndex((size) => (left -= size) <= 0),
    );
    return [
      'k',
      `f${center % forvaltninger}`,
      `c${center}`,
      ...Array.from(
        { length: crossCuts },
        (_, cut) => `x${cut}=${Math.floor(random() * (2 + cut))}`,
      ),
    ];
  }).filter(() => random() < 0.8);
  const size = new Map();
  for (const key of people.flat()) size.set(key, (size.get(key) ?? 0) + 1);
  const rank = (key) => (key === 'k' ? 0 : key.startsWith('f') ? 1 : 2);
  const groups = [...size.keys()]
    .sort((a, b) => rank(a) - rank(b) || size.get(b) - size.get(a))
    .map((key) => ({ key }));
  const cells = gatherCells(
    people,
    (keys) => keys,
    () => true,
  ).map(({ groupKeys, people: inCell }) => ({ groupKeys, answered: inCell.length }));
  return { groups, cells, minimum: 5 };
}

const CASES = [
  { leaders: 104, forvaltninger: 5, centers: 2, crossCuts: 5, most: 1 },
  { leaders: 400, forvaltninger: 8, centers: 4, crossCuts: 5, most: 5 },
  { leaders: 20_000, forvaltninger: 20, centers: 29, crossCuts: 5, most: 120 },
];

for (const { leaders, forvaltninger, centers, crossCuts, most } of CASES) {
  const tables = organisation(leaders, forvaltninger, centers, crossCuts, seededRandom(1));
  const start = performance.now();
  const protection = protectLinked(tables);
  const seconds = (performance.now() - start) / 1000;
  const shown = [...protection.values()].filter((reason) => reason === null).length;
  const tooFew = [...protection.values()].filter((reason) => reason === 'too-few').length;
  console.log(
    `pattern, ${leaders} leaders, ${1 + forvaltninger * (1 + centers)} units, ${crossCuts} cuts across: ` +
      `${seconds.toFixed(2)} s (wanted under ${most} s); ` +
      `${shown} of ${protection.size} groups shown, ${tooFew} too few, ` +
      `${protection.size - shown - tooFew} to protect another`,
  );
}
