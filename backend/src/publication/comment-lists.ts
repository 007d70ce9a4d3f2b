import { protectComments, type CommentCount } from '../disclosure/protect-comments';
import type { CollectedResponse } from '../response/collected-response';
import type { CommentList, Publication, PublishedComments } from './publication';
import type { ReviewedComment } from '../review/reviewed-comment';

/**
 * Works out, once, the lists of comments that may be shown beside a round's figures: on each open
 * question for kommunen and for each forvaltning. A group whose figures are withheld has none. The
 * texts stand in the order of their letters, which says nothing of who wrote them. That a single
 * forvaltning wrote nothing is not said.
 * @param figures the publication without comments
 * @param comments all that were written and decided on; those left out count nowhere
 */
export function commentLists(
  { groups, minimum }: Publication,
  questionKeys: readonly string[],
  responses: readonly CollectedResponse[],
  comments: readonly ReviewedComment[],
): PublishedComments {
  const kommune = groups.find(({ kind }) => kind === 'kommune');
  if (!kommune) return {};
  const forvaltninger = groups.filter(({ kind, pools }) => kind === 'forvaltning' && !pools);
  const shown = comments.filter(({ state }) => state === 'kept' || state === 'redacted');

  const listsOn = (questionKey: string): Record<string, CommentList> => {
    const given = shown.filter((comment) => comment.questionKey === questionKey);
    const writtenIn = (key: string) =>
      key === kommune.key ? given : given.filter(({ forvaltningKey }) => forvaltningKey === key);
    const countIn = (groupKey: string): CommentCount => ({
      groupKey,
      respondents: responses.filter(({ groupKeys }) => groupKeys.includes(groupKey)).length,
      comments: writtenIn(groupKey).length,
    });
    const candidates = forvaltninger.filter(({ status }) => status === 'shown');
    const protection = protectComments(
      countIn(kommune.key),
      candidates.map(({ key }) => countIn(key)),
      minimum,
    );
    return Object.fromEntries(
      [kommune, ...forvaltninger].map((group): [string, CommentList] => {
        if (given.length === 0) return [group.key, { status: 'none' }];
        const hidden = [kommune, group].find(({ status }) => status === 'withheld');
        const reason =
          hidden?.status === 'withheld' ? hidden.reason : (protection.get(group.key) ?? null);
        if (reason !== null) return [group.key, { status: 'withheld', reason }];
        return [group.key, { status: 'shown', texts: inLetterOrder(writtenIn(group.key)) }];
      }),
    );
  };
  return Object.fromEntries(questionKeys.map((key) => [key, listsOn(key)]));
}

function inLetterOrder(comments: readonly ReviewedComment[]): string[] {
  return comments.map(({ text }) => text).sort();
}
