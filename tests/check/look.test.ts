import { readdirSync, readFileSync } from 'node:fs';
import { COLOURS } from '@ledelsespuls/contracts/look/colours';

const sheets = readdirSync('frontend/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(`frontend/src/${name}`, 'utf8'))
  .join('\n');

it('gives the pages every shared colour, and each as the files have it', () => {
  const stated = [...sheets.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8})\b/g)].map(
    ([, name, colour]) => [name, colour],
  );
  expect(Object.fromEntries(stated)).toEqual(COLOURS);
});
