import type { ElicitedValue } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import {
  ELICITED_WORDS,
  FEWEST_READERS,
} from '@ledelsespuls/contracts/lists/results/elicited-words';
import type { Lexicon } from '../baseline/baseline';
import { quantile } from '../statistics/quantile';
import { expectedShare } from './expected-share';
import type { ExpectedByWord } from './lexicon-with';
import { isFinished, type Marks, type ReaderPlacements } from './readers/reader-placements';
import { isRepeat } from './readers/word-pages';

/**
 * What the readers who have been through all pages say of each word: medians, and the quartiles of what
 * they take for most likely. The second placement of a word is left out: it tells of consistency alone.
 * Who cannot say is counted and has no figure. A word gives no expected share where fewer than five
 * placed it, or where the lexicon has none.
 */
export function elicitedValues(
  readers: readonly ReaderPlacements[],
  assumed: Lexicon,
): ElicitedValue[] {
  const finished = readers.filter(isFinished);
  return ELICITED_WORDS.map((word) => {
    const said = finished.flatMap(({ words, placements }) => {
      const page = words.findIndex((one, place) => one === word && !isRepeat(place));
      return placements.get(page) ?? [];
    });
    const marks = said.filter((one): one is Marks => one !== 'cannot-say');
    const median = (mark: keyof Marks) =>
      quantile(
        marks.map((one) => one[mark]),
        0.5,
      );
    const likely = marks.map((one) => one.likely);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((at) => quantile(likely, at));
    const before = assumed[word]?.expected ?? null;
    return {
      word,
      placed: marks.length,
      cannotSay: said.length - marks.length,
      least: median('least'),
      likely: middle ?? null,
      most: median('most'),
      spread: low == null || high == null ? null : { low, high },
      expected:
        before === null || middle == null || marks.length < FEWEST_READERS
          ? null
          : expectedShare(word, middle, before),
      assumed: before,
    };
  });
}

/** The expected shares among the values, by word. */
export const expectedByWord = (values: readonly ElicitedValue[]): ExpectedByWord =>
  Object.fromEntries(
    values.flatMap(({ word, expected }) => (expected === null ? [] : [[word, expected]])),
  );
