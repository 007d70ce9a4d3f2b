import type { ElicitedWord } from '@ledelsespuls/contracts/lists/results/elicited-words';

/** The figures of one reader for one word, in leaders of 100. */
export interface Marks {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** What a reader has said, page by page. */
export interface ReaderPlacements {
  /** The word of each page. */
  readonly words: readonly ElicitedWord[];
  /** `cannot-say` is an answer; a page that is not there has none. */
  readonly placements: ReadonlyMap<number, Marks | 'cannot-say'>;
}

/** Whether the reader has been through all pages. */
export const isFinished = ({ words, placements }: ReaderPlacements): boolean =>
  words.every((_, page) => placements.has(page));

/** Whether the figures lie as their names say. */
export const areInOrder = ({ least, likely, most }: Marks): boolean =>
  least <= likely && likely <= most;
