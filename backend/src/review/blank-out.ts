/** A part of a text to leave out: from `start` up to `end`, in UTF-16 units. */
export interface Blank {
  readonly start: number;
  readonly end: number;
}

/** What stands where words are left out. */
export const BLANK_MARK = '[…]';

const WORD = /[\p{L}\p{N}]/u;
const ONLY_JOINS = /^[\s-]*$/;

/**
 * Leaves words out of a text. A blank that cuts a word takes the whole of it, since half a name is
 * easily guessed; blanks that touch or have only a space between them become one, so that nobody can
 * count the names of a name.
 * @throws RangeError for a blank outside the text or without length
 */
export function blankOut(text: string, blanks: readonly Blank[]): string {
  const merged: Blank[] = [];
  for (const blank of blanks
    .map((one) => wholeWords(text, one))
    .sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && ONLY_JOINS.test(text.slice(last.end, blank.start))) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, blank.end) };
    } else {
      merged.push(blank);
    }
  }
  let shown = '';
  let from = 0;
  for (const { start, end } of merged) {
    shown += text.slice(from, start) + BLANK_MARK;
    from = end;
  }
  return shown + text.slice(from);
}

function wholeWords(text: string, { start, end }: Blank): Blank {
  const isPlace = (place: number) => Number.isInteger(place) && place >= 0 && place <= text.length;
  if (!isPlace(start) || !isPlace(end) || start >= end) {
    throw new RangeError(`a blank from ${start} to ${end} in a text of ${text.length}`);
  }
  const isInWord = (place: number) =>
    WORD.test(text[place - 1] ?? '') && WORD.test(text[place] ?? '');
  let [from, to] = [start, end];
  while (isInWord(from)) from -= 1;
  while (isInWord(to)) to += 1;
  return { start: from, end: to };
}
