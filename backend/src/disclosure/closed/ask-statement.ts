import type { CountRange } from '../count-range';
import { askAbout, type MoreThan } from './ask-about';
import type { AskedPage } from './asked-page';
import { CentralPage } from './central-page';
import { CoverPage } from './cover-page';
import { CrossingRanges } from './crossing-ranges';
import { seededDraw } from './draw';
import { crossingTurns, treeTurns, type Turn } from './question-order';
import type { RoundStructure } from './round-structure';
import { TreeCheck } from './tree-check';

const SEED = 20_201;
/** Above it pairs are too many to be shown one by one, and ranges of five values are narrow enough. */
const MOST_COVERED = 150;

/** What all replies about one statement say. */
export interface AskedStatement {
  /** By group of the structure. */
  readonly ranges: readonly CountRange[];
  /** Whether anything is known of the group that its size does not say. */
  readonly isSaid: readonly boolean[];
  readonly tree: TreeCheck;
}

/** Asks all questions about one side of a statement that may be answered either way. */
export function askStatement(structure: RoundStructure, moreThan: MoreThan): AskedStatement {
  const { groups } = structure;
  const tree = new TreeCheck(structure.tree);
  ask(treeTurns(structure), tree, moreThan);
  const ranges = new CrossingRanges(structure, tree);
  if (structure.cuts.flat().length > 0) {
    const draw = seededDraw(SEED);
    ask(crossingTurns(structure, 5), new CentralPage(ranges, draw), moreThan);
    if (structure.answered <= MOST_COVERED) {
      const cover = new CoverPage(ranges, draw);
      ask(crossingTurns(structure, 3), cover, moreThan);
      ask(crossingTurns(structure, 2), cover, moreThan);
    }
  }
  const implied = groups.map((_, group) => ranges.impliedRange(group));
  return {
    ranges: implied,
    isSaid: implied.map(({ low, high }, group) => low > 0 || high < groups[group]!.answered),
    tree,
  };
}

function ask(turns: readonly Turn[], page: AskedPage, moreThan: MoreThan): void {
  for (const { group, fewestValues } of turns) askAbout(group, fewestValues, page, moreThan);
}
