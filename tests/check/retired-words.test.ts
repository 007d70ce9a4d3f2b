import { readFileSync } from 'node:fs';
import { sourceFiles } from '../setup/program/source-files';

const GLOSSARY = 'docs/glossary.md';
const READ = /\.(ts|tsx|css|mjs|cjs|html|json|ya?ml|md)$/;
/** The list itself, and what others have written: the report of 2020, and names of packages. */
const NOT_READ = [GLOSSARY, 'package-lock.json', 'questionnaires/baselines/'];

/** The words of a name or a text: `openRound`, `open-round` and "open round" are the same. */
const wordsOf = (text: string): string =>
  ` ${text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9æøå]+/g, ' ')} `;

/** The rows of the glossary's table of retired words: each word, and the one to use. */
const retired = readFileSync(GLOSSARY, 'utf8')
  .split(/^## Retired words$/m)[1]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, words = '', instead = '']) => words.split(', ').map((word) => ({ word, instead })));

/** Where one of the retired words stands, in a file's name or in what it says. */
function uses(file: string, text: string): string[] {
  return [file, ...text.split('\n')].flatMap((line, number) => {
    const words = wordsOf(line);
    return retired
      .filter(({ word }) => words.includes(wordsOf(word)))
      .map(({ word, instead }) => `${file}:${number}: "${word}", say "${instead}"`);
  });
}

it('a retired word is found in every way to write it', () => {
  const { word } = retired[0]!;
  const [first = '', ...rest] = word.split(' ');
  const joined = first + rest.map((one) => one[0]!.toUpperCase() + one.slice(1)).join('');
  for (const text of [word, joined, word.replaceAll(' ', '-'), word.toUpperCase()]) {
    expect(uses('any.ts', `const x = '${text}';`)).toHaveLength(1);
  }
});

it('no retired word comes back', () => {
  const files = sourceFiles().filter(
    (file) => READ.test(file) && !NOT_READ.some((one) => file.startsWith(one)),
  );
  expect(files.flatMap((file) => uses(file, readFileSync(file, 'utf8')))).toEqual([]);
});
