import fc from 'fast-check';
import type { Verdict } from '../../api/types';
import { CELLS, finding, GROUP, ROUND, sinceOf } from './cells.fixture';
import { subthemeRows, themeRows } from './rows';
import { sortRows, type Sorting } from './sort-rows';

const subthemes = subthemeRows(ROUND, GROUP);
const themes = themeRows(ROUND, GROUP);
const sorted = (sorting: Sorting) =>
  sortRows(subthemes, themes, sorting, ['kommune']).map(
    ({ heading, theme, rows }) =>
      `${heading ?? theme?.item.key ?? '-'}: ${rows.map(({ item }) => item.key).join(' ')}`,
  );

describe('the order of the rows', () => {
  it('puts first what fell, surely before probably, and last what is hidden', () => {
    expect(sorted('movement')).toEqual([
      'fallen: 1c 1b',
      'judged: 1a',
      'figures: 2b',
      'withheld: 2a',
      'themes: 1 2',
    ]);
  });

  it('follows the themes, each above its own', () => {
    expect(sorted('theme')).toEqual(['1: 1a 1b 1c', '2: 2a 2b']);
  });

  it('goes by level from the lowest, and what is hidden is not the lowest', () => {
    expect(sorted('level')).toEqual(['-: 2b 1c 1a 1b 2a', 'themes: 1 2']);
  });

  it('lets the group in which most fell decide where several stand side by side', () => {
    const rows = subthemes.map((row) => ({
      ...row,
      item: { ...row.item, cells: { ...row.item.cells, stab: row.item.cells['kommune']! } },
      findingsIn: (key: string) =>
        key === 'stab' && row.item.key === '2b'
          ? [finding('2b', 'weakened'), finding('2b', 'weakened')]
          : row.findingsIn(key),
    }));
    const [section] = sortRows(rows, themes, 'movement', ['kommune', 'stab']);
    expect(section?.rows.map(({ item }) => item.key)).toEqual(['2b', '1c', '1b']);
  });

  it('neither loses nor doubles a row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Sorting[]>('movement', 'change', 'theme', 'level'),
        fc.array(fc.constantFrom<(Verdict | null)[]>(null, 'weakened', 'persists'), {
          minLength: 5,
          maxLength: 5,
        }),
        (sorting, verdicts) => {
          const found = Object.keys(CELLS).map((key, place) => finding(key, verdicts[place]!));
          const rows = subthemeRows({ ...ROUND, since2020: sinceOf(found) }, GROUP);
          const out = sortRows(rows, themes, sorting, ['kommune']).flatMap(
            (section) => section.rows,
          );
          const keys = out.filter(({ item }) => item.level === 'subtheme').map((r) => r.item.key);
          expect(keys.sort()).toEqual(['1a', '1b', '1c', '2a', '2b']);
        },
      ),
    );
  });
});
