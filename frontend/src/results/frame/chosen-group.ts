import type { PublishedGroup } from '../../api/types';

/** The group of a key, or else the first, which is kommunen; undefined in a round without groups. */
export function chosenGroup(
  groups: readonly PublishedGroup[],
  groupKey: string,
): PublishedGroup | undefined {
  return groups.find(({ key }) => key === groupKey) ?? groups[0];
}
