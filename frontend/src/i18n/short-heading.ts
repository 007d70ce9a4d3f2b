/** The most words that a heading has. */
const MOST_WORDS = 15;

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The first of some headings that is short enough, most telling first; else the last. */
export function shortHeading(headings: readonly string[]): string {
  return headings.find((one) => wordsIn(one) <= MOST_WORDS) ?? headings.at(-1) ?? '';
}
