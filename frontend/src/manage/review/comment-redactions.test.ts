import { redactWords, piecesOf, suggestedRedactions, type Redaction } from './comment-redactions';

const TEXT = 'Tak til Mette og til Mettes chef i Solsikken.';
const redactions = suggestedRedactions({ suggestions: [{ kind: 'person', start: 8, end: 13 }] });
const hidden = (list: readonly Redaction[] | null) =>
  list?.filter(({ isHidden }) => isHidden).map(({ start, end }) => TEXT.slice(start, end));

it('cuts a text at its redactions and loses nothing of it', () => {
  const pieces = piecesOf(TEXT, redactions);
  expect(pieces.map(({ words, redaction }) => [words, redaction?.kind ?? null])).toEqual([
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
  expect(hidden(redactWords(TEXT, redactions, words))).toEqual(expected);
});

it.each(['', '  ', 'Holt'])('says that "%s" does not stand in the text', (words) => {
  expect(redactWords(TEXT, redactions, words)).toBeNull();
});
