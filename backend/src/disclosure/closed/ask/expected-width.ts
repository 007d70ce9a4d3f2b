import { askTree } from '../tree/ask-tree';
import { seededDraw } from '../crossing/draw';
import type { RoundStructure } from '../structure/round-structure';

const SEED = 11;
const TRIALS = 40;

/**
 * How wide the ranges of forvaltninger come out on average, as shares of those who answered, over invented
 * answers. One of which nothing is said counts with what is said of its pool, else as wholly unknown.
 */
export function expectedWidth(
  structure: RoundStructure,
  forvaltningKeys: readonly string[],
): number {
  const { groups, cells } = structure;
  const nodes = forvaltningKeys.map((key) => {
    const own = groups.findIndex((group) => group.key === key);
    return own >= 0 ? own : groups.findIndex(({ pools }) => pools?.includes(key));
  });
  const draw = seededDraw(SEED);
  let sum = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    // From three in ten favourable to nine in ten.
    const level = 300 + draw(601);
    const counts = new Int32Array(groups.length);
    for (const { people, groups: of } of cells) {
      for (let person = 0; person < people; person += 1) {
        if (draw(1000) < level) for (const group of of) counts[group]! += 1;
      }
    }
    const tree = askTree(structure, (group, threshold) => counts[group]! > threshold);
    for (const node of nodes) {
      if (node < 0) {
        sum += 1;
        continue;
      }
      const { low, high } = tree.impliedRange(node);
      sum += (high - low) / groups[node]!.answered;
    }
  }
  return sum / (TRIALS * nodes.length);
}
