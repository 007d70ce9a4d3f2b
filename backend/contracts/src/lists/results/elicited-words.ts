/** The report's words for how many that readers put figures on. All but `hovedparten` are keys of the lexicon. */
export const ELICITED_WORDS = [
  'alle',
  'naesten-alle',
  'langt-de-fleste',
  'de-fleste',
  'hovedparten',
  'generelt',
  'lederne',
  'mange',
  'en-del',
  'flere',
  'nogle',
  'enkelte',
] as const;
export type ElicitedWord = (typeof ELICITED_WORDS)[number];

/** Words that come a second time, at the end, to tell how consistent a reader is. */
export const REPEATED_WORDS = 3;

/** Fewest readers whose figures may take the place of the assumed ones, of a word as of the whole. */
export const FEWEST_READERS = 5;

/** Two figures of one reader for one word are taken for the same up to this many points apart. */
export const SAME_WITHIN = 20;

/** Readers that links are made for at once. */
export const MOST_LINKS = 50;
