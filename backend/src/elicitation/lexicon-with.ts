import type { Lexicon, LexiconWord } from '../baseline/baseline';

/** Per cent that would answer today what a finding says, by the word that the report said it with. */
export type ExpectedByWord = Readonly<Record<string, NonNullable<LexiconWord['expected']>>>;

/** The assumed lexicon with the elicited values in place of those it assumes; words that have none get none. */
export function lexiconWith(assumed: Lexicon, elicited: ExpectedByWord): Lexicon {
  return Object.fromEntries(
    Object.entries(assumed).map(([key, word]) => [
      key,
      word.expected ? { ...word, expected: elicited[key] ?? word.expected } : word,
    ]),
  );
}
