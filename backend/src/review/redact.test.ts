import fc from 'fast-check';
import { redact } from './redact';

const TEXT = 'Min chef Mette Holt i Solsikken er god.';
const redaction = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe('leaving words out of a comment', () => {
  it.each([
    ['a word', [redaction('Solsikken')], 'Min chef Mette Holt i […] er god.'],
    ['the whole of a word that is cut', [redaction('lsik')], 'Min chef Mette Holt i […] er god.'],
    [
      'two names side by side as one',
      [redaction('Holt'), redaction('Mette')],
      'Min chef […] i Solsikken er god.',
    ],
    [
      'redactions over each other',
      [redaction('Mette Holt i'), redaction('Holt')],
      'Min chef […] Solsikken er god.',
    ],
    ['nothing', [], TEXT],
  ])('takes %s', (_, redactions, shown) => {
    expect(redact(TEXT, redactions)).toBe(shown);
  });

  it.each([
    { start: -1, end: 3 },
    { start: 3, end: 3 },
    { start: 0, end: TEXT.length + 1 },
    { start: 0.5, end: 3 },
    { start: null, end: undefined },
  ])('refuses a redaction that is no part of the text: %j', (outside) => {
    expect(() => redact(TEXT, [outside as { start: number; end: number }])).toThrow(RangeError);
  });

  it('leaves nothing of a redacted word, and everything else', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{2,8}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), (list, pick) => {
        const chosen = pick % list.length;
        const start = list.slice(0, chosen).reduce((sum, word) => sum + word.length + 1, 0);
        const shown = redact(list.join(' '), [{ start: start + 1, end: start + 2 }]);
        expect(shown.split(' ')).toEqual(list.with(chosen, '[…]'));
      }),
    );
  });
});
