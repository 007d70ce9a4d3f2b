import { parseNumbers } from './parse-numbers';

const ITEMS = new Set(['3b', 'enough-time', 'too-much-work']);
const parse = (...lines: string[]) => parseNumbers(lines.join('\n'), ITEMS, ['kommunen', 'stabe']);
const faults = (...lines: string[]) =>
  parse(...lines).faults.map(({ code, line, column }) => `${line} ${column} ${code}`);
const SHARES = 'group;item;n;favourable';
const COUNTS = 'group,item,n,c1,c2,c3,c4,c5';

describe("a municipality's own figures for 2020", () => {
  it.each<[string, number]>([
    ['0', 0],
    ['0.62', 0.62],
    ['0,62', 0.62],
    ['62 %', 0.62],
    ['62,5%', 0.625],
    ['1', 1],
  ])('take the share %s', (text, favourable) => {
    expect(parse(SHARES, `kommunen;3b;78;${text}`)).toEqual({
      numbers: [{ groupKey: 'kommunen', itemKey: '3b', answered: 78, favourable }],
      faults: [],
    });
  });

  it.each(['', '62', '-0.1', '140 %', '%', '0x1', '1e-1', '0,6,2', 'x'])(
    'refuse the share %j',
    (text) => {
      expect(faults(SHARES, `kommunen;3b;78;${text}`)).toEqual(['2 favourable not-a-share']);
    },
  );

  it.each(['', '0', '-3', '7.5', '0x10', '99999999999'])('refuse %j answers', (text) => {
    expect(faults(SHARES, `kommunen;3b;${text};0.5`)).toEqual(['2 n not-a-count']);
  });

  it('take those who agree of counts, also where the statement names a problem', () => {
    const { numbers } = parse(
      COUNTS,
      'kommunen,enough-time,10,1,2,3,3,1',
      'stabe,too-much-work,10,1,2,3,3,1',
    );
    expect(numbers.map(({ favourable }) => favourable)).toEqual([0.4, 0.4]);
  });

  it('name the one count that is wrong, and a sum only where all can be added', () => {
    expect(faults(COUNTS, 'kommunen,3b,10,1,2,x,3,1')).toEqual(['2 c3 not-a-count']);
    expect(faults(COUNTS, 'kommunen,3b,11,1,2,3,3,1')).toEqual(['2 n counts-do-not-add-up']);
  });

  it('never read an unquoted decimal comma as zero', () => {
    const commas = 'group,item,n,favourable';
    expect(faults(commas, 'kommunen,3b,78,0,62')).toEqual(['2 5 extra-cell']);
    expect(parse(commas, 'kommunen,3b,78,"0,62"').numbers[0]?.favourable).toBe(0.62);
  });

  it('are refused for all faults at once, with the line in the file', () => {
    expect(
      faults(SHARES, 'kommunen;3b;78;0.4', '', 'nord;xx;0;140 %', 'kommunen;3b;78;0.5'),
    ).toEqual([
      '4 group unknown-group',
      '4 item unknown-item',
      '4 n not-a-count',
      '4 favourable not-a-share',
      '5 item double',
    ]);
    expect(parse(SHARES, 'kommunen;3b;78;0.4', 'nord;3b;78;0.4').numbers).toEqual([]);
  });

  it.each<[string[], string[]]>([
    [[''], ['1  empty']],
    [[SHARES], ['1  empty']],
    [
      ['group;item', 'kommunen;3b'],
      ['1 n missing-column', '1 favourable missing-column'],
    ],
    [[`${SHARES};favourable`, 'kommunen;3b;78;0.1;0.9'], ['1 favourable double-column']],
    [[SHARES, 'kommunen;"3b;78;0.4'], ['2  not-a-table']],
    [
      [SHARES, 'kommunen;3b'],
      ['2 n not-a-count', '2 favourable not-a-share'],
    ],
  ])('are refused: %j', (lines, expected) => {
    expect(faults(...lines)).toEqual(expected);
  });

  it('are read with a byte order mark and Windows line ends', () => {
    expect(parse(`\uFEFF${SHARES}\r`, 'kommunen;3b;78;0,62\r').numbers[0]?.favourable).toBe(0.62);
  });
});
