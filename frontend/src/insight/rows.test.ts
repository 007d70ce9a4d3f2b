import { COMPARISON, compared, GROUP, QUESTIONNAIRE } from './cells.fixture';
import { hasBorrowedBand, subthemeRows, themeRows } from './rows';

describe('the rows of a group', () => {
  const rows = subthemeRows(COMPARISON, QUESTIONNAIRE, GROUP);

  it('follow the questionnaire, each with its address', () => {
    expect(rows.map(({ item }) => item.key)).toEqual(['1a', '1b', '1c', '2a', '2b']);
    expect(rows[0]?.slug).toBe('slug-1a');
    expect(themeRows(COMPARISON, QUESTIONNAIRE, GROUP).map(({ slug }) => slug)).toEqual([
      null,
      null,
    ]);
  });

  it('say how many answered, and nothing where that is withheld or not known', () => {
    expect(rows.map(({ answered }) => answered)).toEqual([8, null, null, null, null]);
  });
});

describe('a band', () => {
  const forvaltning = { kind: 'forvaltning' as const, baselineScope: 'stabe' };

  it('is borrowed where the report says nothing of the group', () => {
    expect(hasBorrowedBand(compared({ bandFromKommune: true }), forvaltning)).toBe(true);
    expect(hasBorrowedBand(compared(), forvaltning)).toBe(false);
  });

  it('is borrowed by a group that no part of the report speaks of, and never by kommunen', () => {
    expect(hasBorrowedBand(compared(), { kind: 'center', baselineScope: null })).toBe(true);
    expect(hasBorrowedBand(compared(), GROUP)).toBe(false);
  });

  it('is not borrowed where there is none', () => {
    const hidden = { status: 'withheld', reason: 'too-few' } as const;
    expect(hasBorrowedBand(hidden, { kind: 'center', baselineScope: null })).toBe(false);
  });
});
