import type { CountRange } from '../../count-range';
import { CLASS_SPLITS, type AnswerClass } from './answer-class';
import { remainder, tightened, type ClassBounds } from './class-bounds';
import { impliedByTree } from '../tree/implied-by-tree';
import type { RoundStructure } from '../structure/round-structure';
import { splitClass } from './split-class';
import type { TreeCheck } from '../tree/tree-check';

/** Whether more than `threshold` people of a group gave an answer of a class. */
export type MoreOfClass = (answerClass: AnswerClass, group: number, threshold: number) => boolean;

/** By class and group, the range of how many: nothing where nothing was asked. */
export type AskedClasses = ReadonlyMap<AnswerClass, ReadonlyMap<number, CountRange>>;

/**
 * Asks, inside the classes of a statement whose tree is asked to the end, how many are of each smaller class: of kommunen,
 * and of the forvaltninger that have enough of the larger class whichever way people answered.
 */
export function askClasses(
  structure: RoundStructure,
  tree: TreeCheck,
  moreThan: MoreOfClass,
): AskedClasses {
  const parts = partsOf(structure);
  const people = parts.map(({ answered }) => answered);
  const named = tightened({
    whole: tree.impliedRange(0),
    parts: parts.map(({ inside }) => impliedByTree(structure.tree, tree, inside)),
  });
  const everybody: ClassBounds = {
    whole: { low: structure.answered, high: structure.answered },
    parts: people.map((count) => ({ low: count, high: count })),
  };
  const known = new Map<AnswerClass, ClassBounds>([
    ['named', named],
    ['notNamed', remainder(everybody, named)],
  ]);
  const said = new Map<AnswerClass, Map<number, CountRange>>();
  for (const { whole, asked, other } of CLASS_SPLITS) {
    const of = known.get(whole)!;
    const { bounds, isAsked } = splitClass(
      of,
      people,
      parts.map(({ group }) => group !== null),
      (part, threshold) => moreThan(asked, part === null ? 0 : parts[part]!.group!, threshold),
    );
    known.set(asked, bounds);
    known.set(other, remainder(of, bounds));
    for (const answerClass of [asked, other]) {
      const { whole: inAll, parts: inParts } = known.get(answerClass)!;
      const ranges = new Map<number, CountRange>();
      if (isAsked.whole) ranges.set(0, inAll);
      isAsked.parts.forEach((isPart, part) => {
        if (isPart) ranges.set(parts[part]!.group!, inParts[part]!);
      });
      said.set(answerClass, ranges);
    }
  }
  return said;
}

/** Everybody falls into one part: a forvaltning that is asked about, or (the last) all others. */
interface Part {
  readonly group: number | null;
  readonly answered: number;
  /** How many of the rest of each node are in it. */
  readonly inside: Int32Array;
}

function partsOf({ tree, groups }: RoundStructure): readonly Part[] {
  const others = new Int32Array(tree.parent.length);
  const parts: Part[] = [];
  others[0] = tree.rest[0]!;
  for (const node of tree.kids[0]!) {
    const isPool = groups[node]!.pools !== undefined;
    if (isPool) others[node] = tree.rest[node]!;
    for (const group of isPool ? tree.kids[node]! : [node]) {
      parts.push({ group, answered: groups[group]!.answered, inside: insideOf(group) });
    }
  }
  const answered = others.reduce((sum, count) => sum + count, 0);
  return [...parts, { group: null, answered, inside: others }];

  function insideOf(group: number): Int32Array {
    const inside = new Int32Array(tree.parent.length);
    const add = (node: number): void => {
      inside[node] = tree.rest[node]!;
      tree.kids[node]!.forEach(add);
    };
    add(group);
    return inside;
  }
}
