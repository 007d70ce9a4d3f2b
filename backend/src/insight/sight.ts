import type { GroupIdentity, Publication, PublishedComments } from '../publication/publication';

/** What somebody may see of publications: everything, or kommunen and some forvaltninger with what lies in them. */
export type Sight =
  | 'everything'
  | {
      readonly forvaltningKeys: readonly string[];
      /** ISO day: rounds that closed later are out of sight; null for all. */
      readonly until: string | null;
    };

/**
 * A publication as somebody may see it. Groups that are out of sight are not in it at all, neither
 * their names nor that they are there; kommunen and its breakdowns always are.
 */
export function inSight(publication: Publication, sight: Sight): Publication {
  if (sight === 'everything') return publication;
  const groups = publication.groups.filter((group) => isInSight(group, sight.forvaltningKeys));
  const keys = new Set(groups.map(({ key }) => key));
  const { method, round, minimum, breakdowns, associations, comments } = publication;
  return {
    method,
    round,
    minimum,
    groups,
    breakdowns,
    ...(associations ? { associations } : {}),
    ...(comments ? { comments: commentsOf(comments, keys) } : {}),
  };
}

/** Whether a round may be seen at all. */
export function isRoundInSight(closedOn: string, sight: Sight): boolean {
  return sight === 'everything' || sight.until === null || closedOn <= sight.until;
}

function isInSight({ key, kind, parentKey }: GroupIdentity, forvaltningKeys: readonly string[]) {
  return (
    kind === 'kommune' ||
    forvaltningKeys.includes(key) ||
    (parentKey !== null && forvaltningKeys.includes(parentKey))
  );
}

function commentsOf(
  comments: PublishedComments,
  groupKeys: ReadonlySet<string>,
): PublishedComments {
  return Object.fromEntries(
    Object.entries(comments).map(([question, lists]) => [
      question,
      Object.fromEntries(Object.entries(lists).filter(([groupKey]) => groupKeys.has(groupKey))),
    ]),
  );
}
