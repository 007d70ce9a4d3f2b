import {
  ELICITED_WORDS,
  REPEATED_WORDS,
  type ElicitedWord,
} from '@ledelsespuls/contracts/lists/results/elicited-words';

/** Pages that a reader goes through. */
export const PAGES = ELICITED_WORDS.length + REPEATED_WORDS;

/** Repeats are taken from the first half, so that other words lie between. */
const FIRST_HALF = ELICITED_WORDS.length / 2;

/**
 * The word of each page: all of them in random order, then some of the first half a second time.
 * @param random gives numbers from 0 up to 1
 */
export function wordPages(random: () => number): ElicitedWord[] {
  const words = shuffled(ELICITED_WORDS, random);
  return [...words, ...shuffled(words.slice(0, FIRST_HALF), random).slice(0, REPEATED_WORDS)];
}

export const isRepeat = (page: number): boolean => page >= ELICITED_WORDS.length;

/** Fisher and Yates's shuffle: every order is as likely. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [mixed[last], mixed[chosen]] = [mixed[chosen]!, mixed[last]!];
  }
  return mixed;
}
