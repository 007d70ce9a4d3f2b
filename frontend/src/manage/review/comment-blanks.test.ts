import { hideWords, piecesOf, suggestedBlanks, type Blank } from './comment-blanks';

const TEXT = 'Tak til Mette og til Mettes chef i Solsikken.';
const blanks = suggestedBlanks({ suggestions: [{ kind: 'person', start: 8, end: 13 }] });
const hidden = (list: readonly Blank[] | null) =>
  list?.filter(({ isHidden }) => isHidden).map(({ start, end }) => TEXT.slice(start, end));

it('cuts a text at its blanks and loses nothing of it', () => {
  const pieces = piecesOf(TEXT, blanks);
  expect(pieces.map(({ words, blank }) => [words, blank?.kind ?? null])).toEqual([
    ['Tak til ', null],
    ['Mette', 'person'],
    [' og til Mettes chef i Solsikken.', null],
  ]);
});

it.each([
  ['solsikken', ['Mette', 'Solsikken']],
  ['  chef i ', ['Mette', 'chef i']],
  ['mette', ['Mette', 'Mettes']],
  ['til Mette og', ['til Mette og']],
  ['olsik', ['Mette', 'Solsikken']],
])('hides "%s" wherever it stands, and whole words', (words, expected) => {
  expect(hidden(hideWords(TEXT, blanks, words))).toEqual(expected);
});

it.each(['', '  ', 'Holt'])('says that "%s" does not stand in the text', (words) => {
  expect(hideWords(TEXT, blanks, words)).toBeNull();
});
