import type { Decision } from '@ledelsespuls/contracts/lists/answering/comments';
import type { CollectedResponse } from '../response/collected-response';
import type { SealedAnswer } from '../response/envelope/sealed-answer';
import type { Cell } from '../round/groups/form-cells';

/** A comment, apart from the answers that it came with. */
export interface BoxedComment {
  /** Random, made when the box was filled. */
  readonly id: string;
  readonly questionKey: string;
  /** The writer's forvaltning; null for one without. Only the publication's rule may look at it. */
  readonly forvaltningKey: string | null;
  readonly text: string;
}

/** What a closed round collected, in an order that says nothing of how it came. */
export interface ClosedBox {
  readonly responses: readonly CollectedResponse[];
  readonly comments: readonly BoxedComment[];
}

/** What HR decides of a comment; its words without the redacted ones, where there are such. */
export interface CommentDecision {
  readonly state: Decision;
  /** Null unless it is redacted. */
  readonly text: string | null;
}

/**
 * Takes answers and comments apart and puts each kind in the order of its own bytes: in the box no
 * comment goes with an answer, and nothing of the order they were sent in is left.
 * @param newId makes a random UUID for a comment
 */
export function fillBox(
  answers: readonly SealedAnswer[],
  forvaltningKeyOf: (groupKeys: readonly string[]) => string | null,
  newId: () => string,
): ClosedBox {
  const comments = answers.flatMap(({ groupKeys, comments: texts }) =>
    Object.entries(texts).map(([questionKey, text]) => ({
      questionKey,
      forvaltningKey: forvaltningKeyOf(groupKeys),
      text,
    })),
  );
  return {
    responses: inOrderOfBytes(
      answers.map((answer) => ({
        groupKeys: answer.groupKeys,
        answers: answer.answers,
        background: answer.background,
      })),
    ),
    comments: inOrderOfBytes(comments).map((comment) => ({ id: newId(), ...comment })),
  };
}

/** How many envelopes are told of a cell that has fewer invited, or of no cell. */
export function countSurplus(
  cells: readonly Cell[],
  envelopes: readonly { readonly cell: readonly string[] }[],
): number {
  const left = new Map(cells.map(({ groupKeys, invited }) => [JSON.stringify(groupKeys), invited]));
  let surplus = 0;
  for (const { cell } of envelopes) {
    const id = JSON.stringify(cell);
    const places = left.get(id) ?? 0;
    if (places > 0) left.set(id, places - 1);
    else surplus += 1;
  }
  return surplus;
}

function inOrderOfBytes<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
}
