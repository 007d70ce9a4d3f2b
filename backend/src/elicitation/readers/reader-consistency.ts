import type { ReaderConsistency } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { SAME_WITHIN } from '@ledelsespuls/contracts/lists/results/elicited-words';
import { quantile } from '../../statistics/quantile';
import { isFinished, type ReaderPlacements } from './reader-placements';
import { isRepeat } from './word-pages';

/**
 * How alike the readers who have been through all pages place a word the second time, by what they take
 * for most likely. A word that a reader could not place both times is left out.
 */
export function readerConsistency(readers: readonly ReaderPlacements[]): ReaderConsistency {
  const distances = readers.filter(isFinished).map(distancesOf);
  return { total: summary(distances.flat()), readers: distances.map(summary) };
}

function distancesOf({ words, placements }: ReaderPlacements): number[] {
  return words.flatMap((word, page) => {
    if (!isRepeat(page)) return [];
    const [first, second] = [placements.get(words.indexOf(word)), placements.get(page)];
    if (!first || !second || first === 'cannot-say' || second === 'cannot-say') return [];
    return [Math.abs(first.likely - second.likely)];
  });
}

const summary = (distances: readonly number[]) => ({
  repeats: distances.length,
  near: distances.filter((distance) => distance <= SAME_WITHIN).length,
  distance: quantile(distances, 0.5),
});
