import type {
  PublicationPreview,
  UnitMerge,
} from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import type { CountedGroups } from './groups/count-groups';

/** Which groups a publication would show. It is made of sizes alone: how many answered, never what. */
export function previewPublication(
  { cuts, answeredIn }: CountedGroups,
  merges: readonly UnitMerge[],
  suggestions: readonly UnitMerge[],
): PublicationPreview {
  return {
    groups: cuts.units.map(({ key, name, kind, parentKey }) => {
      const place = { key, name, kind, parentKey };
      return answeredIn(key) === null
        ? { ...place, status: 'withheld', reason: 'too-few' }
        : { ...place, status: 'shown' };
    }),
    breakdowns: cuts.crossCuts.map(({ key, name, groups }) => ({
      key,
      name,
      groups: {
        shown: groups.filter(({ linkedKey }) => answeredIn(linkedKey) !== null).length,
        of: groups.length,
      },
    })),
    merges,
    suggestions,
  };
}
