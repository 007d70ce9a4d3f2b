import fc from 'fast-check';
import { blankOut } from './blank-out';

const TEXT = 'Min chef Mette Holt i Solsikken er god.';
const blank = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe('leaving words out of a comment', () => {
  it.each([
    ['a word', [blank('Solsikken')], 'Min chef Mette Holt i […] er god.'],
    ['the whole of a word that is cut', [blank('lsik')], 'Min chef Mette Holt i […] er god.'],
    [
      'two names side by side as one',
      [blank('Holt'), blank('Mette')],
      'Min chef […] i Solsikken er god.',
    ],
    [
      'blanks over each other',
      [blank('Mette Holt i'), blank('Holt')],
      'Min chef […] Solsikken er god.',
    ],
    ['nothing', [], TEXT],
  ])('takes %s', (_, blanks, shown) => {
    expect(blankOut(TEXT, blanks)).toBe(shown);
  });

  it.each([
    { start: -1, end: 3 },
    { start: 3, end: 3 },
    { start: 0, end: TEXT.length + 1 },
    { start: 0.5, end: 3 },
    { start: null, end: undefined },
  ])('refuses a blank that is no part of the text: %j', (outside) => {
    expect(() => blankOut(TEXT, [outside as { start: number; end: number }])).toThrow(RangeError);
  });

  it('leaves nothing of a blanked word, and everything else', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{2,8}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), (list, pick) => {
        const chosen = pick % list.length;
        const start = list.slice(0, chosen).reduce((sum, word) => sum + word.length + 1, 0);
        const shown = blankOut(list.join(' '), [{ start: start + 1, end: start + 2 }]);
        expect(shown.split(' ')).toEqual(list.with(chosen, '[…]'));
      }),
    );
  });
});
