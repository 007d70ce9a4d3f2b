import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './fill';

const FOLDER = __dirname;
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name,
    texts: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as unknown,
  }));

/** Every text by its path, such as `intro.rules.0`. */
function flatten(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(texts as object).flatMap(([key, value]) =>
    flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

describe('the texts', () => {
  it.each(files)('of $name are those of every language, with the same places to fill', (file) => {
    const placesIn = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place);
    const shape = (texts: unknown) =>
      flatten(texts).map(([path, text]) => [path, placesIn(text).sort()]);
    expect(shape(file.texts)).toEqual(shape(files.find(({ name }) => name === 'da.json')!.texts));
  });

  it('are filled with what is given', () => {
    expect(fill('{{a}} af {{b}}', { a: 1, b: 'to' })).toBe('1 af to');
    expect(fill('{{unknown}}', {})).toBe('{{unknown}}');
  });
});
