import da from './texts/da.json';
import en from './texts/en.json';
import { fill } from './texts';

/** Every text by its path, such as `intro.rules.0`. */
function flatten(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(texts as object).flatMap(([key, value]) =>
    flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

describe('the texts', () => {
  it('are the same in both languages, with the same places to fill', () => {
    const placesIn = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place);
    const shape = (texts: unknown) =>
      flatten(texts).map(([path, text]) => [path, placesIn(text).sort()]);
    expect(shape(en)).toEqual(shape(da));
  });

  it('are filled with what is given', () => {
    expect(fill('{{a}} af {{b}}', { a: 1, b: 'to' })).toBe('1 af to');
    expect(fill('{{unknown}}', {})).toBe('{{unknown}}');
  });
});
