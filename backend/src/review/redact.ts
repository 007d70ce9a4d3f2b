import type { Redaction } from '@ledelsespuls/contracts/bodies/rounds/comment';

/** What stands where words are left out. */
export const REDACTION_MARK = '[…]';

const WORD = /[\p{L}\p{N}]/u;
const ONLY_JOINS = /^[\s-]*$/;

/**
 * Leaves words out of a text. A redaction that cuts a word takes the whole of it, since half a name is
 * easily guessed; redactions that touch or have only a space between them become one, so that nobody can
 * count the names of a name.
 * @throws RangeError for a redaction outside the text or without length
 */
export function redact(text: string, redactions: readonly Redaction[]): string {
  const merged: Redaction[] = [];
  for (const redaction of redactions
    .map((one) => wholeWords(text, one))
    .sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && ONLY_JOINS.test(text.slice(last.end, redaction.start))) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, redaction.end) };
    } else {
      merged.push(redaction);
    }
  }
  let shown = '';
  let from = 0;
  for (const { start, end } of merged) {
    shown += text.slice(from, start) + REDACTION_MARK;
    from = end;
  }
  return shown + text.slice(from);
}

function wholeWords(text: string, { start, end }: Redaction): Redaction {
  const isPlace = (place: number) => Number.isInteger(place) && place >= 0 && place <= text.length;
  if (!isPlace(start) || !isPlace(end) || start >= end) {
    throw new RangeError(`a redaction from ${start} to ${end} in a text of ${text.length}`);
  }
  const isInWord = (place: number) =>
    WORD.test(text[place - 1] ?? '') && WORD.test(text[place] ?? '');
  let [from, to] = [start, end];
  while (isInWord(from)) from -= 1;
  while (isInWord(to)) to += 1;
  return { start: from, end: to };
}
