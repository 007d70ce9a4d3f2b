import { compared, GROUP, ROUND } from './cells.fixture';
import { hasBorrowedBand, subthemeRows, themeRows } from './rows';

describe('the rows of a group', () => {
  const rows = subthemeRows(ROUND, GROUP);

  it('follow the questionnaire, each with its address', () => {
    expect(rows.map(({ item }) => item.key)).toEqual(['1a', '1b', '1c', '2a', '2b']);
    expect(rows[0]?.slug).toBe('slug-1a');
    expect(themeRows(ROUND, GROUP).map(({ slug }) => slug)).toEqual([null, null]);
  });

  it('say how many answered, and nothing where that is withheld or not known', () => {
    expect(rows.map(({ answered }) => answered)).toEqual([8, null, null, null, null]);
  });
});

describe('a band', () => {
  it('is borrowed where that of kommunen stands in', () => {
    expect(hasBorrowedBand(compared({ bandFromKommune: true }))).toBe(true);
    expect(hasBorrowedBand(compared())).toBe(false);
    expect(hasBorrowedBand({ status: 'withheld', reason: 'too-few' })).toBe(false);
  });
});
