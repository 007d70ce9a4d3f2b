import fc from 'fast-check';
import type { CollectedResponse } from '../response/collected-response';
import { computePublication } from './compute-publication';
import { CELLS, smallRound, noNoise } from './small-round.fixture';
import { commentLists } from './comment-lists';
import type { CommentState } from '@ledelsespuls/contracts/lists/answering/comments';
import type { ReviewedComment } from '../review/reviewed-comment';

const QUESTIONS = ['comment-1', 'comment-2'];

/** Everybody's cell, and what each wrote: every text tells who wrote it. */
const writers = fc.array(
  fc.record({
    cell: fc.nat(CELLS.length - 1),
    question: fc.constantFrom(...QUESTIONS, null),
    state: fc.constantFrom<CommentState>('kept', 'kept', 'redacted', 'left-out'),
  }),
  { minLength: 5, maxLength: 90 },
);
type Writer = { cell: number; question: string | null; state: CommentState };

function publish(people: readonly Writer[]) {
  const responses = people.map(({ cell }): CollectedResponse => ({
    groupKeys: CELLS[cell]!,
    answers: { a1: 4, a2: 4, b1: 2, c1: 3, c2: 3, overall: 4 },
    background: {},
  }));
  const comments = people.flatMap(({ cell, question, state }, place): ReviewedComment[] =>
    question === null
      ? []
      : [
          {
            questionKey: question,
            forvaltningKey: CELLS[cell]![1] ?? null,
            state,
            text: `${CELLS[cell]![1] ?? 'k'} ${place}`,
          },
        ],
  );
  const figures = computePublication(smallRound(responses), noNoise);
  return { figures, lists: commentLists(figures, QUESTIONS, responses, comments), comments };
}

describe('the lists of comments in a publication', () => {
  it('let nobody find fewer than five comments, or ones from fewer than ten, by striking lists out', () => {
    fc.assert(
      fc.property(writers, (people) => {
        const { lists } = publish(people);
        for (const question of QUESTIONS) {
          const texts = (key: string) => {
            const list = lists[question]?.[key];
            return list?.status === 'shown' ? list.texts : [];
          };
          const f1 = texts('f1');
          const f2 = texts('f2');
          const rest = texts('k').filter((text) => !f1.includes(text) && !f2.includes(text));
          const inRest = people.filter(({ cell }) => {
            const forvaltning = CELLS[cell]![1];
            return !(forvaltning === 'f1' && f1.length) && !(forvaltning === 'f2' && f2.length);
          });
          const inside = (key: string) =>
            people.filter(({ cell }) => CELLS[cell]!.includes(key)).length;
          for (const [list, respondents] of [
            [f1, inside('f1')],
            [f2, inside('f2')],
            [rest, inRest.length],
          ] as const) {
            if (list.length === 0) continue;
            expect(list.length).toBeGreaterThanOrEqual(5);
            expect(respondents).toBeGreaterThanOrEqual(10);
          }
        }
      }),
    );
  });

  it('hold each comment that was kept once at most, in its own forvaltning, and no other', () => {
    fc.assert(
      fc.property(writers, (people) => {
        const { lists, comments, figures } = publish(people);
        for (const [question, byGroup] of Object.entries(lists)) {
          for (const [key, list] of Object.entries(byGroup)) {
            const group = figures.groups.find((one) => one.key === key);
            if (group?.status === 'withheld') expect(list.status).not.toBe('shown');
            if (list.status !== 'shown') continue;
            const expected = comments.filter(
              ({ questionKey, forvaltningKey, state }) =>
                questionKey === question &&
                state !== 'left-out' &&
                (key === 'k' || forvaltningKey === key),
            );
            expect(list.texts).toEqual(expected.map(({ text }) => text).sort());
          }
        }
      }),
    );
  });

  it('say of kommunen alone that nobody wrote, never of one forvaltning', () => {
    const people = Array.from({ length: 40 }, (_, place) => ({
      cell: place < 20 ? 0 : 3,
      question: place < 20 ? 'comment-1' : null,
      state: 'kept' as const,
    }));
    const { lists } = publish(people);
    expect(lists['comment-1']).toMatchObject({
      k: { status: 'shown' },
      f1: { status: 'shown' },
      f2: { status: 'withheld', reason: 'too-few' },
    });
    expect(lists['comment-2']).toEqual({
      k: { status: 'none' },
      f1: { status: 'none' },
      f2: { status: 'none' },
    });
  });
});
