import { linesOfKey } from './lines-of-key';

const TEXT = `themes:
  - key: '1'
    subthemes:
      - key: 1a
        statements:
          - { key: one, measures: ['1a-01'] }
          - key: two
            measures: ['1a-01', two]
          - key: one
background:
  - key: sites
    options:
      - key: '1'
`;

describe('the lines of a key', () => {
  it.each<[string, number[]]>([
    ['one', [6, 9]],
    ['two', [7]],
    ['1a', [4]],
    ['1a-01', [6, 8]],
    ['background', [10]],
    ['three', []],
  ])('%s', (key, lines) => {
    expect(linesOfKey(TEXT, key)).toEqual(lines);
  });

  it('do not take the option of a background question for a theme', () => {
    expect(linesOfKey(TEXT, '1')).toEqual([2]);
  });

  it('are found by id as well, and a text that cannot be read has none', () => {
    expect(linesOfKey("- id: '1a-01'\n- id: '1a-02'", '1a-02')).toEqual([2]);
    expect(linesOfKey('', 'one')).toEqual([]);
  });
});
