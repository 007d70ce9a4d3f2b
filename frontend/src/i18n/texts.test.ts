import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';

const SOURCES = join(__dirname, '..');
const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });

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
const textsOf = (folder: string, language: string) =>
  flatten(JSON.parse(readFileSync(join(SOURCES, folder, `${language}.json`), 'utf8')) as Texts);

/** A number's own form of a text, such as `_one`, is a form of that text. */
const withoutForm = (key: string) => key.replace(/_(zero|one|other)$/, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

/** The texts by their keys, each with what is filled in. */
function shapeOf(texts: readonly [string, string][]): Record<string, (string | undefined)[]> {
  const shape = new Map<string, Set<string | undefined>>();
  for (const [key, text] of texts) {
    const filled = shape.get(withoutForm(key)) ?? new Set();
    placeholders(text).forEach((name) => filled.add(name));
    shape.set(withoutForm(key), filled);
  }
  return Object.fromEntries([...shape].map(([key, filled]) => [key, [...filled].sort()]));
}

/** The leader's page has a test of its own: it reads its texts by itself, in more languages. */
const ROOMS = FILES.filter((file) => /^(?!answer).*\/texts\/da\.json$/.test(file)).map((file) =>
  dirname(file),
);

describe.each(ROOMS)('the texts in %s', (folder) => {
  const [danish, english] = [textsOf(folder, 'da'), textsOf(folder, 'en')];

  it('say the same in Danish and English, with the same figures', () => {
    expect(shapeOf(english)).toEqual(shapeOf(danish));
  });

  it('are none of them empty', () => {
    expect([...danish, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

/** The folder of the room that a file is in, and of those where its texts are looked for next. */
function textFolders(file: string): string[] {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const hook = join(SOURCES, folder, 'texts/use-texts.ts');
    if (!existsSync(hook)) continue;
    const [, names = ''] = /\}, \[(.*)\]\)/.exec(readFileSync(hook, 'utf8')) ?? [];
    const shared = [...names.matchAll(/'([\w-]+)'/g)].map(([, name]) =>
      name === 'manage' ? 'manage/texts' : `results/${name}/texts`,
    );
    return [`${folder}/texts`, ...shared, 'i18n/texts'];
  }
  return ['i18n/texts'];
}

it('finds each text that a page asks for', () => {
  const files = FILES.filter((file) => /^(results|manage|ui|access)\/.*\.tsx?$/.test(file));
  const asked = files.flatMap((file) => {
    const source = readFileSync(join(SOURCES, file), 'utf8');
    const keys = [...source.matchAll(/(?<![\w.])t\(\s*(?:'([\w.:-]+)'|`([\w.-]+)\$\{)/g)];
    return keys.map(([, whole, beginning]) => ({ file, whole, beginning }));
  });
  const missing = asked.filter(({ file, whole, beginning = '' }) => {
    const known = textFolders(file).flatMap((folder) =>
      textsOf(folder, 'da').map(([key]) => withoutForm(key)),
    );
    known.push(...textsOf('results/export/texts', 'da').map(([key]) => `export:${key}`));
    if (file.startsWith('results/')) known.push(...flatten(RESULT_WORDS.da).map(([key]) => key));
    return !known.some((key) =>
      whole === undefined ? `${key}.`.startsWith(beginning) : key === whole,
    );
  });
  expect(asked.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});
