import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'tests/bench';
/** `const { one, other } = require(`${backend}/room/file.js`)`, over several lines too. */
const TAKEN = /const\s+(?:\{([^}]*)\}|\w+)\s*=\s*require\(\s*`\$\{backend\}\/([^`]+)\.js`/g;

const taken = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.mjs'))
  .flatMap((bench) =>
    [...readFileSync(`${FOLDER}/${bench}`, 'utf8').matchAll(TAKEN)].map(([, names, path]) => ({
      bench,
      path: `backend/src/${path}.ts`,
      names: (names ?? '').split(',').map((name) => name.trim().split(':')[0]!.trim()),
    })),
  );

// No test runs the benches, which take long and measure; they must not break unseen.
it('takes nothing of the program for a bench that is not there', () => {
  expect(taken.length).toBeGreaterThan(20);
  const lacking = taken.flatMap(({ bench, path, names }) => {
    if (!existsSync(path)) return [`${bench}: ${path}`];
    const source = readFileSync(path, 'utf8');
    const isGiven = (name: string) =>
      new RegExp(`export (?:async )?(?:function\\*?|const|class) ${name}\\b`).test(source);
    return names.filter((name) => name !== '' && !isGiven(name)).map((name) => `${path}: ${name}`);
  });
  expect(lacking).toEqual([]);
});
