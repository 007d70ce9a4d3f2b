import { parse, stringify } from 'yaml';
import { checkStructure } from './check-structure';
import type { Questionnaire } from '../questionnaire';

const named = (key: string) => ({ key, name: { da: key, en: key } });
const subtheme = (key: string, slug = `slug-${key}`) => ({ ...named(key), slug, statements: [] });
const question = (key: string, ...options: string[]) => ({
  key,
  text: { da: key, en: key },
  options: options.map((option) => ({ key: option, text: { da: option, en: option } })),
});

function faults(change: object, file = 'annual/2026.1.yaml') {
  const text = stringify({
    kind: 'annual',
    version: '2026.1',
    themes: [
      { ...named('1'), subthemes: [subtheme('1a'), subtheme('1b')] },
      { ...named('2'), subthemes: [subtheme('2a')] },
    ],
    background: [question('sites', '1', '2')],
    ...change,
  });
  const lineTexts = text.split('\n');
  return checkStructure(file, text, parse(text) as Questionnaire).map(
    ({ key, line, message }) => `${key}: ${message} @ ${lineTexts[(line ?? 0) - 1]?.trim()}`,
  );
}
const themes = (...keys: [string, ...ReturnType<typeof subtheme>[]][]) => ({
  themes: keys.map(([key, ...subthemes]) => ({ ...named(key), subthemes })),
});

describe('the structure of a questionnaire', () => {
  it('is in order', () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[object, string[]]>([
    [
      { kind: 'pulse' },
      ['version: the kind and version belong in pulse/2026.1.yaml @ version: "2026.1"'],
    ],
    [
      themes(['1', subtheme('1a')], ['1', subtheme('1b')]),
      ['1: the theme stands twice @ - key: "1"'],
    ],
    [
      themes(['1', subtheme('1a'), subtheme('1a', 'other')]),
      ['1a: the subtheme stands twice @ - key: 1a'],
    ],
    [
      themes(['1', subtheme('1a', 'same'), subtheme('1b', 'same')]),
      ['same: two subthemes have the same slug @ - key: 1b'],
    ],
    [themes(['1', subtheme('2a')]), ['2a: the subtheme belongs to another theme @ - key: 2a']],
    [
      { background: [question('sites', '1', '1'), question('span', '1')] },
      ['sites.1: the option stands twice @ - key: sites'],
    ],
  ])('is refused %#', (change, expected) => {
    expect(faults(change)).toEqual(expected);
  });
});
