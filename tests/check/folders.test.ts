import { dirname } from 'node:path';
import { sourceFiles } from '../setup/program/source-files';

/** Files that one takes in at a glance. Tests beside the code stand next to what they test and do not count. */
const MOST = 16;
/** Those that may have more, and why. */
const MORE: Readonly<Record<string, string>> = {
  migrations: 'the history of the database is one row',
  'frontend/src/results/marks': 'not sorted yet',
  'frontend/src/results/overview': 'not sorted yet',
  'frontend/src/ui': 'not sorted yet',
};
const BESIDE_CODE = /^(backend|frontend)\/.*\.test\.tsx?$/;

describe('a folder', () => {
  it('has few enough files to tell a story', () => {
    const count = new Map<string, number>();
    for (const file of sourceFiles()) {
      if (!/^(backend|frontend|migrations|tests)\//.test(file) || BESIDE_CODE.test(file)) continue;
      count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
    }
    const many = [...count].filter(([, files]) => files > MOST).map(([folder]) => folder);
    expect(many.sort()).toEqual(Object.keys(MORE).sort());
  });
});
