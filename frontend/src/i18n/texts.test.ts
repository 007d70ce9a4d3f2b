import da from './da.json';
import en from './en.json';

type Texts = { readonly [key: string]: string | readonly string[] | Texts };

/** Every text by its dotted key; a list of texts counts as one. */
function flatten(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    return Array.isArray(value)
      ? [[path + key, value.join('\n')]]
      : flatten(value as Texts, `${path}${key}.`);
  });
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

it('says the same things in Danish and English, with the same figures put in', () => {
  const shape = (texts: Texts) =>
    Object.fromEntries(flatten(texts).map(([key, text]) => [key, placeholders(text).sort()]));
  expect(shape(en)).toEqual(shape(da));
});

it('leaves no text empty', () => {
  const empty = [...flatten(da), ...flatten(en)].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});
