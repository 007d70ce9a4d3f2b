/** The groups of an answer that may be told while it is sealed, and how many leaders are in exactly these. */
export interface Cell {
  /** Kommune first; the ledelseslag, where it is told, last. */
  readonly groupKeys: readonly string[];
  readonly invited: number;
}

/** No cell is smaller, whatever the round's own minimum. */
const SMALLEST_CELL = 5;
const LAYER = 'layer=';

/**
 * Puts each leader into a cell of at least max(5, minimum) invited. A cell begins as all groups that its
 * leaders count in. While one is too small, the smallest tells less: first no ledelseslag, then no
 * center, then no forvaltning; where kommunen alone is told of too few, the smallest other cell joins
 * them. So a round of fewer than that many leaders has one cell, of all.
 * @param groupKeysOf by leader: kommune first, then forvaltning, center and ledelseslag as far as they are groups
 * @returns by leader the cell's group keys
 */
export function formCells(
  groupKeysOf: ReadonlyMap<string, readonly string[]>,
  minimum: number,
): ReadonlyMap<string, readonly string[]> {
  const smallest = Math.max(SMALLEST_CELL, minimum);
  const cells = new Map<string, { groupKeys: readonly string[]; leaders: string[] }>();
  const join = (groupKeys: readonly string[], leaders: readonly string[]) => {
    const id = JSON.stringify(groupKeys);
    const cell = cells.get(id) ?? { groupKeys, leaders: [] };
    cell.leaders.push(...leaders);
    cells.set(id, cell);
  };
  for (const [leader, groupKeys] of groupKeysOf) join(groupKeys, [leader]);

  for (;;) {
    const [first, ...others] = [...cells].sort(
      ([idA, a], [idB, b]) => a.leaders.length - b.leaders.length || (idA < idB ? -1 : 1),
    );
    if (!first || first[1].leaders.length >= smallest) break;
    const isKommune = first[1].groupKeys.length <= 1;
    const moved = isKommune ? others[0] : first;
    if (!moved) break;
    const [id, { groupKeys, leaders }] = moved;
    cells.delete(id);
    join(isKommune ? groupKeys.slice(0, 1) : withoutFinest(groupKeys), leaders);
  }
  return new Map(
    [...cells.values()].flatMap(({ groupKeys, leaders }) =>
      leaders.map((leader) => [leader, groupKeys] as const),
    ),
  );
}

/** Each cell once, with how many are in it. */
export function countCells(cellOf: ReadonlyMap<string, readonly string[]>): Cell[] {
  const invited = new Map<string, number>();
  for (const groupKeys of cellOf.values()) {
    const id = JSON.stringify(groupKeys);
    invited.set(id, (invited.get(id) ?? 0) + 1);
  }
  return [...invited].map(([id, count]) => ({
    groupKeys: JSON.parse(id) as string[],
    invited: count,
  }));
}

/** A ledelseslag stands last, after the units from kommune down. */
function withoutFinest(groupKeys: readonly string[]): readonly string[] {
  const layer = groupKeys.filter((key) => key.startsWith(LAYER));
  return layer.length > 0
    ? groupKeys.filter((key) => !key.startsWith(LAYER))
    : groupKeys.slice(0, -1);
}
