import type { GroupIdentity, Publication, PublishedComments } from '../publication/publication';
import type { Predecessor } from '../organisation/succession/succession';

/** What somebody may see of publications: everything, or kommunen and some forvaltninger with what lies in them. */
export type AccessScope =
  | 'everything'
  | {
      readonly forvaltningKeys: readonly string[];
      /** ISO day: rounds that closed later are outside; null for all. */
      readonly until: string | null;
    };

/** The lineage of a forvaltning, as a publication has frozen it. */
export interface PublishedSuccession {
  readonly key: string;
  readonly succeeds: readonly Predecessor[];
  /** ISO day that the round closed. */
  readonly closedOn: string;
}

/**
 * Lets an access scope follow reorganisations that published rounds know of: who sees a forvaltning sees what
 * it was renamed to or merged into, and what that came of. A part of a split one is another's to see, and so
 * is the whole that it was a part of. Rounds outside tell nothing.
 */
export function followSuccessions(
  accessScope: AccessScope,
  published: readonly PublishedSuccession[],
): AccessScope {
  if (accessScope === 'everything') return accessScope;
  const { forvaltningKeys, until } = accessScope;
  const pairs = published
    .filter(({ closedOn }) => isRoundInAccessScope(closedOn, accessScope))
    .flatMap(({ key, succeeds }) =>
      succeeds.filter(({ kind }) => kind !== 'split').map((one) => [key, one.key] as const),
    );
  const keys = new Set(forvaltningKeys);
  for (let size = -1; size !== keys.size;) {
    size = keys.size;
    for (const [successor, predecessor] of pairs) {
      if (keys.has(successor)) keys.add(predecessor);
      if (keys.has(predecessor)) keys.add(successor);
    }
  }
  return { forvaltningKeys: [...keys], until };
}

/**
 * A publication as somebody may see it. Groups outside the access scope are not in it at all, neither
 * their names nor that they are there; kommunen and its breakdowns always are.
 */
export function withinAccessScope(publication: Publication, accessScope: AccessScope): Publication {
  if (accessScope === 'everything') return publication;
  const groups = publication.groups.filter((group) =>
    isGroupInAccessScope(group, accessScope.forvaltningKeys),
  );
  const keys = new Set(groups.map(({ key }) => key));
  const { method, round, minimum, breakdowns, associations, comments, recollection } = publication;
  return {
    method,
    round,
    minimum,
    groups,
    breakdowns,
    ...(associations ? { associations } : {}),
    ...(recollection ? { recollection } : {}),
    ...(comments ? { comments: commentsOf(comments, keys) } : {}),
  };
}

/** Whether a round may be seen at all. */
export function isRoundInAccessScope(closedOn: string, accessScope: AccessScope): boolean {
  return (
    accessScope === 'everything' || accessScope.until === null || closedOn <= accessScope.until
  );
}

function isGroupInAccessScope(
  { key, kind, parentKey }: GroupIdentity,
  forvaltningKeys: readonly string[],
) {
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
