import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_NUMBERS } from './advisory-locks';

const SOURCES = join(__dirname, '..');

describe('the list of advisory locks', () => {
  it('gives each a number of its own', () => {
    const numbers = Object.values(LOCK_NUMBERS);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('is the only place that names a lock to the database', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
    const naming = files.filter(
      (file) =>
        file.endsWith('.ts') && /_advisory_\w*lock/.test(readFileSync(join(SOURCES, file), 'utf8')),
    );
    expect(naming).toEqual([join('database', 'advisory-locks.ts')]);
  });
});
