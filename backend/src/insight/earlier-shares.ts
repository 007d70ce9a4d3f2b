import type { BaselineComparison } from '../comparison/comparison';
import type { RoundComparison } from '../comparison/between-rounds/round-comparison';

/**
 * What an earlier round had where a later one is held against 2020, by theme or subtheme key and by
 * group key. Only where both rest on as many statements, and a change may be shown.
 * @param earlierKeyOf the key that a group had in the earlier round
 */
export function earlierShares(
  later: BaselineComparison,
  earlier: BaselineComparison,
  change: RoundComparison,
  earlierKeyOf: (groupKey: string) => string,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const named = <Item extends { readonly level: string; readonly key: string }>(
    items: readonly Item[],
  ) => new Map(items.map((item) => [`${item.level}/${item.key}`, item]));
  const [before, changes] = [named(earlier.items), named(change.items)];
  return Object.fromEntries(
    later.items
      .filter(({ level }) => level !== 'statement')
      .map(({ level, key, cells }) => {
        const name = `${level}/${key}`;
        const shares = Object.entries(cells).flatMap(([groupKey, now]): [string, number][] => {
          const then = before.get(name)?.cells[earlierKeyOf(groupKey)];
          const isShown = changes.get(name)?.cells[groupKey]?.status === 'compared';
          if (!isShown || !then || then.status === 'withheld') return [];
          return then.status === now.status && basisOf(then) === basisOf(now)
            ? [[groupKey, then.share]]
            : [];
        });
        return [key, Object.fromEntries(shares)];
      }),
  );
}

type Cell = BaselineComparison['items'][number]['cells'][string];

/** Null where nothing is shown; else how many statements a figure rests on. */
function basisOf(cell: Cell): number | null {
  if (cell.status === 'withheld') return null;
  return cell.status === 'compared' ? cell.statementsCompared : cell.statementsAsked;
}
