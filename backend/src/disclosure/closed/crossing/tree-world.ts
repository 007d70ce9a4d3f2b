import type { Draw } from './draw';
import type { RoundStructure } from '../structure/round-structure';
import type { TreeCheck } from '../tree/tree-check';
import { World } from './world';

/** Draws answers within all ranges of a tree that is not empty: from the root down, who is left over by chance. */
export function drawTreeWorld(structure: RoundStructure, tree: TreeCheck, draw: Draw): World {
  const { cells, tree: shape } = structure;
  const world = World.empty(structure);
  const cellsOfRest = shape.kids.map((): number[] => []);
  cells.forEach(({ node, people }, cell) => {
    for (let person = 0; person < people; person += 1) cellsOfRest[node]!.push(cell);
  });
  const { low, high } = tree.possibleSums(0);
  fill(0, low + draw(high - low + 1));
  return world;

  /** Shares a node's sum out between its kids and the people of its rest. */
  function fill(node: number, sum: number): void {
    const kids = [...shape.kids[node]!];
    const sums = kids.map((kid) => tree.possibleSums(kid).low);
    const places = cellsOfRest[node]!.map((cell) => ({ cell, kid: -1 }));
    kids.forEach((kid, at) => {
      const { low, high } = tree.possibleSums(kid);
      for (let one = low; one < high; one += 1) places.push({ cell: -1, kid: at });
    });
    let left = sum - sums.reduce((total, one) => total + one, 0);
    for (let taken = 0; left > 0; taken += 1, left -= 1) {
      const at = taken + draw(places.length - taken);
      const place = places[at]!;
      places[at] = places[taken]!;
      if (place.kid < 0) world.move(structure, place.cell, 1);
      else sums[place.kid]! += 1;
    }
    kids.forEach((kid, at) => fill(kid, sums[at]!));
  }
}
