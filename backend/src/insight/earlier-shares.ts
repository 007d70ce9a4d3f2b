import type { ShownGroup, Publication } from '../publication/publication';
import type { ChangedItem, RoundComparison } from '../comparison/between-rounds/round-comparison';

/**
 * What an earlier round had, by theme or subtheme key and by group key. Only where a change may be shown and rests on
 * the very statements that the later round's own figure does, so that the two stand side by side.
 */
export function earlierShares(
  { groups }: Publication,
  { items }: RoundComparison,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const shown = groups.filter((group): group is ShownGroup => group.status === 'shown');
  return Object.fromEntries(
    items.flatMap(({ level, key, cells }) => {
      if (level !== 'theme' && level !== 'subtheme') return [];
      const shares = shown.flatMap(({ key: groupKey, ...group }): [string, number][] => {
        const own = group[`${level}s`][key];
        const change: ChangedItem['cells'][string] | undefined = cells[groupKey];
        if (own?.status !== 'shown' || change?.status !== 'compared') return [];
        const inFigure = change.statementsAsked - (own.leftOut?.length ?? 0);
        return change.statementsCompared === inFigure ? [[groupKey, change.earlier]] : [];
      });
      return [[key, Object.fromEntries(shares)]];
    }),
  );
}
