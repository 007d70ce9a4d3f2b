import { readdirSync, readFileSync } from 'node:fs';
import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';
import { SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);

const textsOf = (tree: object): string[] =>
  Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [value] : textsOf(value as object),
  );

/** A phrase whatever is filled in, as JSON, templates and literals of code have it. */
const bare = (text: string) =>
  text
    .replace(/\{\{\w+\}\}|\$\{[^}]*\}/g, '{}')
    .replace(/\\(['"])/g, '$1')
    .replace(/[.:]$/, '')
    .trim();

/** Of two words or more: a single word may mean several things. */
const phrases = (texts: readonly string[]) =>
  texts.map(bare).filter((text) => /\p{L}{2}.*\s.*\p{L}{2}/u.test(text));

const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g;
const literalsOf = (code: string) =>
  [...code.replace(/\/\*.*?\*\//gs, '').matchAll(LITERAL)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );

it('says nothing a second time that the contracts say', () => {
  const said = new Set(phrases(textsOf([RESULT_WORDS, SINCE_2020_WORDS])));
  const elsewhere = [
    ...filesIn('frontend/src', /(?<!openapi)\.json$/).map((file) => ({
      file,
      texts: textsOf(JSON.parse(readFileSync(file, 'utf8'))),
    })),
    ...['backend/src', 'frontend/src'].flatMap((folder) =>
      filesIn(folder, /(?<!\.test|\.fixture|\.gen)\.tsx?$/).map((file) => ({
        file,
        texts: literalsOf(readFileSync(file, 'utf8')),
      })),
    ),
  ];
  const again = elsewhere.flatMap(({ file, texts }) =>
    phrases(texts)
      .filter((text) => said.has(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(said.size).toBeGreaterThan(80);
  expect(again).toEqual([]);
});
