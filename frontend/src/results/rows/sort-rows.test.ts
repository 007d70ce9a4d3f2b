import fc from 'fast-check';
import { CELLS, compared, GROUP, ROUND } from './cells.fixture';
import { subthemeRows, themeRows } from './rows';
import { sortRows, type Sorting } from './sort-rows';

const subthemes = subthemeRows(ROUND, GROUP);
const themes = themeRows(ROUND, GROUP);
const sorted = (sorting: Sorting) =>
  sortRows(subthemes, themes, sorting).map(
    ({ heading, theme, rows }) =>
      `${heading ?? theme?.item.key ?? '-'}: ${rows.map(({ item }) => item.key).join(' ')}`,
  );

describe('the order of the rows', () => {
  it('puts first what moved, surely before probably, and last what is hidden', () => {
    expect(sorted('movement')).toEqual([
      'moved: 1c 1b',
      'same: 1a',
      'not-measured: 2b',
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

  it('lets the group that moved most decide where several stand side by side', () => {
    const [section] = sortRows(subthemes, themes, 'movement', ({ cell, item }) =>
      item.key === '2a' ? [cell, compared({ verdict: 'higher', movement: 0.5 })] : [cell],
    );
    expect(section?.rows.map(({ item }) => item.key)).toEqual(['2a', '1c', '1b']);
  });

  it('neither loses nor doubles a row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Sorting[]>('movement', 'change', 'theme', 'level'),
        fc.array(fc.constantFrom(...Object.values(CELLS)), { minLength: 5, maxLength: 5 }),
        (sorting, cells) => {
          const rows = subthemes.map((row, place) => ({ ...row, cell: cells[place]! }));
          const out = sortRows(rows, themes, sorting).flatMap((section) => section.rows);
          const keys = out.filter(({ item }) => item.level === 'subtheme').map((r) => r.item.key);
          expect(keys.sort()).toEqual(['1a', '1b', '1c', '2a', '2b']);
        },
      ),
    );
  });
});
