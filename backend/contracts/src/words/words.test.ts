import { fill } from './writing/fill';
import { HIGHLIGHT_WORDS } from './highlights';
import { RESULT_WORDS } from './results';
import { SINCE_2020_WORDS } from './since-2020';

const leaves = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value as object, `${path}${key}.`),
  );
const places = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const placesOf = (tree: object) =>
  Object.fromEntries(leaves(tree).map(([key, text]) => [key, places(text)]));

it('says the same in both languages, with the same filled in', () => {
  expect(placesOf(RESULT_WORDS.en)).toEqual(placesOf(RESULT_WORDS.da));
  expect(placesOf(HIGHLIGHT_WORDS.en)).toEqual(placesOf(HIGHLIGHT_WORDS.da));
  expect(placesOf(SINCE_2020_WORDS.en)).toEqual(placesOf(SINCE_2020_WORDS.da));
});

it('fills every place, and leaves none open', () => {
  expect(fill('{{low}} til {{high}}', { low: 1, high: '2' })).toBe('1 til 2');
  expect(() => fill('{{low}}', {})).toThrow('low');
});
