/** What a sheet or a file must have to be read. */
export interface WantedColumns {
  /** Names of columns to keep, as `columnName` writes them; all others are dropped while parsing. */
  readonly held: readonly string[];
  /** Whether a line with such columns is the header. */
  isHeader(names: readonly string[]): boolean;
}

interface Line {
  readonly cells: readonly string[];
}

/** Titles above a header are few. */
const MOST_TITLES = 20;

/** A heading by its letters and digits alone, without what stands in brackets: `E-mail (arbejde)` is `email`. */
export function columnName(heading: string): string {
  const name = heading.normalize('NFC').toLowerCase();
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return letters(name.replace(/\([^)]*\)/g, '')) || letters(name);
}

/**
 * Finds the header below whatever titles a file begins with.
 * @returns its place among the lines; null where none of the first lines has the columns
 */
export function findHeader(lines: readonly Line[], wanted: WantedColumns): number | null {
  const place = lines
    .slice(0, MOST_TITLES)
    .findIndex(({ cells }) => wanted.isHeader(cells.map(columnName)));
  return place < 0 ? null : place;
}

/** The line that looks most like a header, to say of it what is missing. */
export function likeliestHeader(
  lines: readonly Line[],
  { held }: WantedColumns,
): { readonly place: number; readonly known: number } {
  const known = lines
    .slice(0, MOST_TITLES)
    .map(({ cells }) => cells.filter((cell) => held.includes(columnName(cell))).length);
  const most = Math.max(0, ...known);
  return { place: Math.max(0, known.indexOf(most)), known: most };
}
