import type { PublicationInput } from './collected-response';
import { mergeUnits, type UnitMerge } from './merge-units';
import { protectGroups } from './protect-groups';

/**
 * Merges that would let more be shown: the hidden units below one parent as one group, or a single
 * hidden one with the smallest of its sisters. Each is tried, and kept only where the merged group
 * may be shown and no unit that was shown before is hidden by it.
 */
export function suggestMerges(input: PublicationInput): UnitMerge[] {
  const isShown = protectGroups(input).isShown;
  const parents = [...new Set(input.organisation.map(({ parentKey }) => parentKey))];
  return parents.flatMap((parent) => {
    const sisters = input.organisation.filter(({ parentKey }) => parentKey === parent);
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
    const after = protectGroups({ ...input, ...merged }).isShown;
    const helps = merged.organisation.every(
      ({ key }) => after(key) || (!isShown(key) && key !== merged.organisation.at(-1)!.key),
    );
    return helps ? [merge] : [];
  });
}
