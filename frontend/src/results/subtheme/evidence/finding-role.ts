import type { Finding } from '../../../api/types';

/** What a finding of 2020 does to the bands shown today. */
export type FindingRole = 'bounds' | 'bounds-own-area' | 'part-of-leaders' | 'mixed' | 'untied';

/**
 * A finding that no statement asks about again is `untied`. One that speaks of a part of the leaders,
 * or whose holders differ, is evidence and moves no band. One that is scoped to an area bounds that
 * area's band alone.
 */
export function findingRole({
  statements,
  bounds,
  subset,
  scope,
}: Pick<Finding, 'statements' | 'bounds' | 'subset' | 'scope'>): FindingRole {
  if (statements.length === 0) return 'untied';
  if (!bounds) return subset ? 'part-of-leaders' : 'mixed';
  return scope === 'kommunen' ? 'bounds' : 'bounds-own-area';
}
