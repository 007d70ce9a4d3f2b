import type { ReviewedComment } from '../../api/types';

/** Words of a comment that may be left out, and whether they are to be. */
export interface Blank {
  /** In UTF-16 units; `end` is the first that is no longer part of it. */
  readonly start: number;
  readonly end: number;
  /** What the server takes them for; `own` where HR found them. */
  readonly kind: ReviewedComment['suggestions'][number]['kind'] | 'own';
  readonly isHidden: boolean;
}

export interface Piece {
  readonly start: number;
  readonly words: string;
  /** Null for words that nobody has thought of leaving out. */
  readonly blank: Blank | null;
}

const LETTER = /[\p{L}\p{N}]/u;

/** What the server suggests, to be left out unless HR says otherwise. */
export function suggestedBlanks({ suggestions }: Pick<ReviewedComment, 'suggestions'>): Blank[] {
  return suggestions.map((suggestion) => ({ ...suggestion, isHidden: true }));
}

/** The text cut at its blanks, which stand in its order and do not overlap. */
export function piecesOf(text: string, blanks: readonly Blank[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, blank: Blank | null) => {
    if (to > from) pieces.push({ start: from, words: text.slice(from, to), blank });
    from = to;
  };
  for (const blank of blanks) {
    add(blank.start, null);
    add(blank.end, blank);
  }
  add(text.length, null);
  return pieces;
}

/**
 * Hides some words wherever they stand in the text, in capitals or not, and the whole of a word of
 * which they are a part. Null where they do not stand in it.
 */
export function hideWords(text: string, blanks: readonly Blank[], words: string): Blank[] | null {
  const wanted = words.trim().toLowerCase();
  // Lower case is as long as the text itself in Danish and English.
  const inLowerCase = text.toLowerCase();
  if (wanted === '') return null;
  const found: Blank[] = [];
  for (
    let place = inLowerCase.indexOf(wanted);
    place >= 0;
    place = inLowerCase.indexOf(wanted, place + wanted.length)
  ) {
    found.push(wholeWords(text, place, place + wanted.length));
  }
  return found.length === 0 ? null : found.reduce(covering, [...blanks]);
}

function wholeWords(text: string, start: number, end: number): Blank {
  const cutsWord = (place: number) =>
    LETTER.test(text[place - 1] ?? '') && LETTER.test(text[place] ?? '');
  let [from, to] = [start, end];
  while (cutsWord(from)) from -= 1;
  while (cutsWord(to)) to += 1;
  return { start: from, end: to, kind: 'own', isHidden: true };
}

/** Adds a blank, and lets it swallow those that it overlaps. */
function covering(blanks: readonly Blank[], added: Blank): Blank[] {
  const touched = blanks.filter(({ start, end }) => start < added.end && added.start < end);
  const whole = {
    ...added,
    start: Math.min(added.start, ...touched.map(({ start }) => start)),
    end: Math.max(added.end, ...touched.map(({ end }) => end)),
  };
  return [...blanks.filter((blank) => !touched.includes(blank)), whole].sort(
    (a, b) => a.start - b.start,
  );
}
