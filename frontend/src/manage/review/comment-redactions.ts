import type { ReviewedComment } from '../../api/types';

/** Words of a comment that may be left out, and whether they are to be. */
export interface Redaction {
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
  readonly redaction: Redaction | null;
}

const LETTER = /[\p{L}\p{N}]/u;

/** What the server suggests, to be left out unless HR says otherwise. */
export function suggestedRedactions({
  suggestions,
}: Pick<ReviewedComment, 'suggestions'>): Redaction[] {
  return suggestions.map((suggestion) => ({ ...suggestion, isHidden: true }));
}

/** The text cut at its redactions, which stand in its order and do not overlap. */
export function piecesOf(text: string, redactions: readonly Redaction[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, redaction: Redaction | null) => {
    if (to > from) pieces.push({ start: from, words: text.slice(from, to), redaction });
    from = to;
  };
  for (const redaction of redactions) {
    add(redaction.start, null);
    add(redaction.end, redaction);
  }
  add(text.length, null);
  return pieces;
}

/**
 * Hides some words wherever they stand in the text, in capitals or not, and the whole of a word of
 * which they are a part. Null where they do not stand in it.
 */
export function redactWords(
  text: string,
  redactions: readonly Redaction[],
  words: string,
): Redaction[] | null {
  const wanted = words.trim().toLowerCase();
  // Lower case is as long as the text itself in Danish and English.
  const inLowerCase = text.toLowerCase();
  if (wanted === '') return null;
  const found: Redaction[] = [];
  for (
    let place = inLowerCase.indexOf(wanted);
    place >= 0;
    place = inLowerCase.indexOf(wanted, place + wanted.length)
  ) {
    found.push(wholeWords(text, place, place + wanted.length));
  }
  return found.length === 0 ? null : found.reduce(covering, [...redactions]);
}

function wholeWords(text: string, start: number, end: number): Redaction {
  const cutsWord = (place: number) =>
    LETTER.test(text[place - 1] ?? '') && LETTER.test(text[place] ?? '');
  let [from, to] = [start, end];
  while (cutsWord(from)) from -= 1;
  while (cutsWord(to)) to += 1;
  return { start: from, end: to, kind: 'own', isHidden: true };
}

/** Adds a redaction, and lets it swallow those that it overlaps. */
function covering(redactions: readonly Redaction[], added: Redaction): Redaction[] {
  const touched = redactions.filter(({ start, end }) => start < added.end && added.start < end);
  const whole = {
    ...added,
    start: Math.min(added.start, ...touched.map(({ start }) => start)),
    end: Math.max(added.end, ...touched.map(({ end }) => end)),
  };
  return [...redactions.filter((redaction) => !touched.includes(redaction)), whole].sort(
    (a, b) => a.start - b.start,
  );
}
