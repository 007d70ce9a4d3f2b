import type { PublishedGroup } from '../../api/types';

/** The groups to choose among. A center is told apart from another of its name by what it lies in. */
export function groupOptions(
  groups: readonly PublishedGroup[],
): { readonly value: string; readonly label: string }[] {
  return groups.map(({ key, name, kind, parentKey }) => {
    const parent = groups.find((one) => one.key === parentKey);
    return { value: key, label: kind === 'center' && parent ? `${name} (${parent.name})` : name };
  });
}
