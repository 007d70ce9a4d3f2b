import type { UnitMerge } from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import type { PublicationInput } from '../publication-input';
import { countGroups } from '../groups/count-groups';
import { mergedKey, mergeUnits } from './merge-units';

/**
 * Merges that would let more be shown: the hidden units below one parent as one group, or a single
 * hidden one with the smallest of its sisters. Each is tried, and kept only where the merged group
 * may be shown and no unit that was shown before is hidden by it.
 * @param merges those that stand already in the input; their groups are in no suggestion
 */
export function suggestMerges(
  input: PublicationInput,
  merges: readonly UnitMerge[] = [],
): UnitMerge[] {
  const isMerged = new Set(merges.map(mergedKey));
  const { answeredIn } = countGroups(input);
  const isShown = (key: string) => answeredIn(key) !== null;
  const parents = [...new Set(input.organisation.map(({ parentKey }) => parentKey))];
  return parents.flatMap((parent) => {
    const sisters = input.organisation.filter(
      ({ key, parentKey }) => parentKey === parent && !isMerged.has(key),
    );
    const hidden = sisters.filter(({ key }) => !isShown(key));
    const smallestShown = sisters
      .filter(({ key }) => isShown(key))
      .sort((a, b) => a.invited - b.invited)
      .slice(0, 1);
    const units = hidden.length === 1 ? [...hidden, ...smallestShown] : hidden;
    if (hidden.length === 0 || units.length < 2) return [];
    const merge = {
      name: units.map(({ name }) => name).join(' + '),
      unitKeys: units.map(({ key }) => key),
    };
    const merged = mergeUnits(input.organisation, input.responses, [merge]);
    const { answeredIn: answeredAfter } = countGroups({ ...input, ...merged });
    const after = (key: string) => answeredAfter(key) !== null;
    const helps = merged.organisation.every(
      ({ key }) => after(key) || (key !== mergedKey(merge) && !isShown(key)),
    );
    return helps ? [merge] : [];
  });
}
