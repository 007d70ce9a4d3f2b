import { readdirSync, readFileSync } from 'node:fs';
import { COLOURS } from '@ledelsespuls/contracts/look/colours';

const sources = readdirSync('frontend/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|tsx?)$/.test(name))
  .map((name) => readFileSync(`frontend/src/${name}`, 'utf8'))
  .join('\n');
const all = (pattern: RegExp) => [...sources.matchAll(pattern)].map(([, name]) => name!);

it('states no colour of the look a second time', () => {
  expect(all(/--([\w-]+):\s*#[0-9a-f]{3,8}\b/g)).toEqual([]);
});

it('paints with no property that nobody gives', () => {
  const given = new Set([...Object.keys(COLOURS), ...all(/--([\w-]+):/g)]);
  expect(all(/var\(--([\w-]+)[,)]/g).filter((name) => !given.has(name))).toEqual([]);
});
