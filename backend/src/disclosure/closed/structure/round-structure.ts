import { gatherCells } from '../../gather-cells';
import type { DeclaredGroups, DeclaredUnit, Membership } from './declared-groups';
import { laminarTree, type LaminarTree } from './laminar-tree';

/** A group that questions may be asked about. */
export interface OfferedGroup {
  readonly key: string;
  /** Everybody in it who answered the round, whatever they answered: the base of its shares. */
  readonly answered: number;
  /** The keys of the units it stands for together. */
  readonly pools?: readonly string[];
}

/**
 * All that the rule knows of a round before any question: which groups are asked about and how many
 * people are in which of them. It is made of sizes alone, so it is the same whatever anybody answered.
 */
export interface RoundStructure {
  readonly answered: number;
  /** The nodes of `tree` in its order, then the groups of `cuts`. */
  readonly groups: readonly OfferedGroup[];
  readonly tree: LaminarTree;
  /** Groups across the tree, by cut. */
  readonly cuts: readonly (readonly number[])[];
  /** People who are in the very same groups. */
  readonly cells: readonly RoundCell[];
  /** By group, the cells in it. */
  readonly cellsOf: readonly Int32Array[];
  /** Declared groups that are too small to be asked about. */
  readonly notOffered: readonly string[];
}

export interface RoundCell {
  readonly people: number;
  readonly groups: Int32Array;
  /** The smallest node that the cell lies in. */
  readonly node: number;
}

/** A structure, and where each person stands in it. */
export interface CountedRound {
  readonly structure: RoundStructure;
  /** By person, in the order in which people were given. */
  readonly cellOf: Int32Array;
}

/**
 * Counts people into the groups that have at least so many. Neither the order of people nor that of
 * the declared groups matters. The groups must be without faults (`findFaults`).
 * @param smallest fewest people of an offered group; who is in no offered kid of a unit is its rest
 */
export function countStructure(
  declared: DeclaredGroups,
  people: readonly Membership[],
  smallest: number,
): CountedRound {
  const sizes = new Map<string, number>();
  for (const key of people.flat()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const sizeOf = (key: string) => sizes.get(key) ?? 0;
  const units = new Map(declared.units.map((unit) => [unit.key, unit]));
  const depthOf = ({ parentKey }: DeclaredUnit): number =>
    parentKey === null ? 0 : 1 + depthOf(units.get(parentKey)!);
  const byKey = (one: string, other: string) => (one < other ? -1 : 1);
  const nodes = declared.units
    .filter((unit) => unit.parentKey === null || sizeOf(unit.key) >= smallest)
    .sort((one, other) => depthOf(one) - depthOf(other) || byKey(one.key, other.key));
  const crossing = [...declared.cuts]
    .sort((one, other) => byKey(one.key, other.key))
    .map(({ groupKeys }) => groupKeys.filter((key) => sizeOf(key) >= smallest).sort());

  const groups = [...nodes, ...crossing.flat().map((key) => ({ key, pools: undefined }))].map(
    ({ key, pools }): OfferedGroup => ({
      key,
      answered: sizeOf(key),
      ...(pools ? { pools } : {}),
    }),
  );
  const indexOf = new Map(groups.map(({ key }, index) => [key, index]));
  const cellOf = new Int32Array(people.length);
  const cells = gatherCells(
    [...people.keys()],
    (person) => people[person]!,
    (key) => indexOf.has(key),
  ).map(({ groupKeys, people: inCell }, cell): RoundCell => {
    for (const person of inCell) cellOf[person] = cell;
    const indices = Int32Array.from(groupKeys.map((key) => indexOf.get(key)!)).sort();
    const node = indices.findLast((index) => index < nodes.length) ?? 0;
    return { people: inCell.length, groups: indices, node };
  });
  const rest = nodes.map(() => 0);
  for (const { node, people: inCell } of cells) rest[node]! += inCell;
  const cellsOf = groups.map((): number[] => []);
  cells.forEach(({ groups: of }, cell) => of.forEach((group) => cellsOf[group]!.push(cell)));
  const structure: RoundStructure = {
    answered: people.length,
    groups,
    tree: laminarTree(
      nodes.map(({ parentKey }) => (parentKey === null ? -1 : indexOf.get(parentKey)!)),
      rest,
    ),
    cuts: crossing.map((keys) => keys.map((key) => indexOf.get(key)!)),
    cells,
    cellsOf: cellsOf.map((of) => Int32Array.from(of)),
    notOffered: [
      ...declared.units.map(({ key }) => key),
      ...declared.cuts.flatMap((cut) => cut.groupKeys),
    ].filter((key) => !indexOf.has(key)),
  };
  return { structure, cellOf };
}
