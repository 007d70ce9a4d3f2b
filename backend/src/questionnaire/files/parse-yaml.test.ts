import { FileFaultsError } from './file-fault';
import { parseYaml } from './parse-yaml';

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'kind', 'items'],
  properties: {
    version: { type: 'string' },
    kind: { enum: ['annual', 'pulse'] },
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['key'],
        properties: { key: { type: 'string' }, words: { type: 'string', maxLength: 5 } },
      },
    },
  },
};
const VALID = ["version: '2026.1'", 'kind: annual', 'items:', '  - key: one', '    words: few'];

function faults(...lines: string[]): string[] {
  try {
    parseYaml('file.yaml', lines.join('\n'), SCHEMA);
    return [];
  } catch (error) {
    if (!(error instanceof FileFaultsError)) throw error;
    return error.faults.map(({ line, key, message }) => `${line} ${key}: ${message}`);
  }
}
const after = (from: string, to: string) =>
  faults(...VALID.join('\n').replace(from, to).split('\n'));

describe('a data file', () => {
  it('is read when it fits its shape, whatever its line ends', () => {
    expect(faults(...VALID)).toEqual([]);
    expect(faults(...VALID.map((line) => `${line}\r`))).toEqual([]);
  });

  it('is refused for all faults of its shape at once, each on its own line', () => {
    expect(
      faults(
        'version: 2026.1',
        'kind: yearly',
        'items:',
        '  - key: one',
        '    word: few',
        '  - {}',
      ),
    ).toEqual([
      '1 version: must be text; quote what looks like a number',
      '2 kind: must be one of annual, pulse',
      '5 items.0.word: unknown key',
      '6 items.1.key: is missing',
    ]);
  });

  it('says the same again, whatever somebody has done with what it said before', () => {
    const read = () => parseYaml<{ items: object[] }>('file.yaml', VALID.join('\n'), SCHEMA);
    const first = read();
    expect(read()).toEqual(first);
    first.items.push({ key: 'two' });
    read().items.push({ key: 'two' });
    expect(read().items).toEqual([{ key: 'one', words: 'few' }]);
  });

  it.each<[string, [string, string], string]>([
    ['an id that YAML takes for a number', ['one', '1e-01'], '4 items.0.key: must be text'],
    ['a length', ['few', 'a great many'], '5 items.0.words: must NOT have more than 5'],
    ['a key that stands twice', ['kind: annual', 'kind: annual\nkind: pulse'], '3 : Map keys must'],
    ['an open quote', ["'2026.1'", "'2026.1"], ': Missing closing'],
    ['a tab', ['  - key', '\t- key'], '4 : Tabs are not allowed'],
    ['text that begins with a star', ['few', '*few*'], 'put a text that begins with * in quotes'],
    ['two documents', ['kind: annual', '---\nkind: annual'], 'multiple documents'],
  ])('is refused for %s', (_, [from, to], message) => {
    expect(after(from, to).join('\n')).toContain(message);
  });

  it('is refused when it is empty', () => {
    expect(faults('')).toEqual(['null : must be object']);
  });

  it('is refused before aliases of aliases fill the memory', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${`${of},`.repeat(20)}]`;
    expect(
      faults(level('a', 'x'), level('b', '*a'), level('c', '*b'), level('d', '*c')).join(),
    ).toContain('Excessive alias count');
  });
});
