import type { WithheldReason } from './withheld';

/** A group's comments on one question that are to be shown, and how many answered in it. */
export interface CommentCount {
  readonly groupKey: string;
  readonly respondents: number;
  readonly comments: number;
}

/** By group key: null where the comments may be shown as a list, else why not. */
export type CommentProtection = ReadonlyMap<string, WithheldReason | null>;

/** Words point out a person more readily than a figure, so a list speaks for more people. */
export const SMALLEST_LIST_RESPONDENTS = 10;
export const SMALLEST_LIST_COMMENTS = 5;

/**
 * Decides where the comments on one question may be shown as a list: the whole, and the parts beside
 * it. A list comes from at least ten respondents and holds at least five comments. Whoever strikes the
 * shown parts' lists out of the whole's is left with one more, which must be empty or as large; else the
 * smallest shown part is withheld too. A part without comments is withheld like one with few: to say
 * that it has none would say that the others wrote them all.
 * @param parts groups of the whole that do not overlap; comments of the whole may belong to none
 * @param minimum fewest respondents; below ten it counts as ten
 * @throws RangeError for parts larger than the whole
 */
export function protectComments(
  whole: CommentCount,
  parts: readonly CommentCount[],
  minimum = SMALLEST_LIST_RESPONDENTS,
): CommentProtection {
  const fewest = Math.max(minimum, SMALLEST_LIST_RESPONDENTS);
  const isList = ({ respondents, comments }: Pick<CommentCount, 'respondents' | 'comments'>) =>
    respondents >= fewest && comments >= SMALLEST_LIST_COMMENTS;
  const without = ({ respondents, comments }: typeof whole, part: CommentCount) => ({
    ...whole,
    respondents: respondents - part.respondents,
    comments: comments - part.comments,
  });
  const outside = parts.reduce(without, whole);
  if (outside.respondents < 0 || outside.comments < 0)
    throw new RangeError(`the parts of ${whole.groupKey} are larger than it`);

  const shown = isList(whole) ? parts.filter(isList).sort(smallestFirst) : [];
  const left = shown.reduce(without, whole);
  // One shown part is a list by itself, so what is left together with it is one too.
  const protector = left.comments === 0 || isList(left) ? undefined : shown[0];
  const reasonOf = (part: CommentCount): WithheldReason | null => {
    if (part === protector) return 'protects-another';
    return shown.includes(part) ? null : 'too-few';
  };
  return new Map([
    [whole.groupKey, isList(whole) ? null : 'too-few'],
    ...parts.map((part): [string, WithheldReason | null] => [part.groupKey, reasonOf(part)]),
  ]);
}

function smallestFirst(a: CommentCount, b: CommentCount): number {
  return (
    a.respondents - b.respondents || a.comments - b.comments || (a.groupKey < b.groupKey ? -1 : 1)
  );
}
