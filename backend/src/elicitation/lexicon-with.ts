import type { LexiconBasis } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import type { Lexicon, LexiconWord } from '../baseline/baseline';

/** Per cent that would answer today what a finding says, by the word that the report said it with. */
export type ExpectedByWord = Readonly<Record<string, NonNullable<LexiconWord['expected']>>>;

/** What an elicitation made of the words; or that the assumed values are in use again, and then without readers. */
export interface ElicitedLexicon {
  /** ISO day. */
  readonly asOf: string;
  readonly readers: number | null;
  readonly expected: ExpectedByWord;
}

/**
 * The assumed lexicon with the elicited values in place of those it assumes; words that have none get none.
 * @param elicited null where nothing has been elicited
 */
export function lexiconWith(
  assumed: Lexicon,
  elicited: Pick<ElicitedLexicon, 'expected'> | null,
): Lexicon {
  return Object.fromEntries(
    Object.entries(assumed).map(([key, word]) => [
      key,
      word.expected ? { ...word, expected: elicited?.expected[key] ?? word.expected } : word,
    ]),
  );
}

/** What verdicts rest on, for those who read them. */
export function basisOf(elicited: ElicitedLexicon | null): LexiconBasis {
  if (elicited === null) return { basis: 'assumed' };
  const { asOf, readers } = elicited;
  return readers === null ? { basis: 'assumed', asOf } : { basis: 'elicited', asOf, readers };
}
