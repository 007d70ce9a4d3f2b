import type { RoundStructure } from '../structure/round-structure';

/** A group to ask about, and how many values its range keeps at least. */
export interface Turn {
  readonly group: number;
  readonly fewestValues: number;
}

/**
 * The nested groups in the order in which they are asked about: kommunen until two or three values are left,
 * forvaltninger from the smallest, which is hardest to say anything of, kommunen again, then what lies
 * below, from the smallest on each level.
 */
export function treeTurns({ tree, groups }: RoundStructure): Turn[] {
  const depth = new Int32Array(tree.parent.length);
  tree.parent.forEach((parent, node) => {
    if (parent >= 0) depth[node] = depth[parent]! + 1;
  });
  const smallestFirst = [...depth.keys()].sort(
    (one, other) =>
      depth[one]! - depth[other]! || groups[one]!.answered - groups[other]!.answered || one - other,
  );
  const onLevel = (isIn: (depth: number) => boolean) =>
    smallestFirst.filter((node) => isIn(depth[node]!)).map((group) => ({ group, fewestValues: 1 }));
  return [
    { group: 0, fewestValues: 2 },
    ...onLevel((level) => level === 1),
    { group: 0, fewestValues: 1 },
    ...onLevel((level) => level > 1),
  ];
}

/** The crossing groups, the largest first, each until so many values are left. */
export function crossingTurns({ cuts, groups }: RoundStructure, fewestValues: number): Turn[] {
  return cuts
    .flat()
    .sort((one, other) => groups[other]!.answered - groups[one]!.answered || one - other)
    .map((group) => ({ group, fewestValues }));
}
