import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const SOURCES = join(__dirname, '../..');
const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(SOURCES, file), 'utf8');
const withEnding = (...endings: string[]) =>
  FILES.filter((file) => endings.some((ending) => file.endsWith(ending)));

/** The classes that a style sheet has, without those of another that it refers to. */
const classesIn = (sheet: string) =>
  new Set(
    [
      ...read(sheet)
        .replace(/:global\([^)]*\)|url\([^)]*\)|\/\*[^]*?\*\//g, '')
        .matchAll(/\.([a-zA-Z][\w-]*)/g),
    ].map(([, name]) => name!),
  );

const PAGES = withEnding('.tsx').map((file) => ({ file, source: read(file) }));

/** By module: the classes that pages take from it; one ending in * stands for all that begin so. */
const taken = new Map<string, Set<string>>();
for (const { file, source } of PAGES) {
  for (const [, name, path] of source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
    const sheet = normalize(join(dirname(file), path!));
    const names = taken.get(sheet) ?? new Set();
    for (const [, word, start] of source.matchAll(
      new RegExp(`\\b${name}(?:\\.(\\w+)|\\[\`?(\\w*))`, 'g'),
    )) {
      names.add(word ?? `${start === 'kind' ? '' : start}*`);
    }
    taken.set(sheet, names);
  }
}
const matches = (taken: string, known: string) =>
  taken.endsWith('*') ? known.startsWith(taken.slice(0, -1)) : taken === known;

describe.each(withEnding('.module.css'))('%s', (sheet) => {
  const [known, used] = [[...classesIn(sheet)], [...(taken.get(sheet) ?? [])]];

  it('has each class that a page takes from it', () => {
    expect(used.filter((one) => !known.some((name) => matches(one, name)))).toEqual([]);
  });

  it('has no class that no page takes', () => {
    expect(known.filter((name) => !used.some((one) => matches(one, name)))).toEqual([]);
  });
});

it('knows each class that a page names itself', () => {
  const sheets = FILES.filter(
    (file) => /(ui|answer)\/.*\.css$/.test(file) && !file.includes('.module.'),
  );
  const known = new Set(sheets.flatMap((sheet) => [...classesIn(sheet)]));
  const named = PAGES.flatMap(({ file, source }) =>
    [...source.matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`)/g)].flatMap(([, plain, mixed]) =>
      (plain ?? mixed!.replace(/\$\{[^}]*\}/g, ''))
        .split(' ')
        .filter(Boolean)
        .map((name) => `${file} ${name}`),
    ),
  );
  expect(named.filter((one) => !known.has(one.split(' ')[1]!))).toEqual([]);
});
