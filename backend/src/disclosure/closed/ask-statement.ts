import type { CountRange } from '../count-range';
import type { MoreThan } from './ask/ask-about';
import { askInTurn, askTree } from './tree/ask-tree';
import { CentralPage } from './crossing/central-page';
import type { ChangedGroup } from './over-time/changed-group';
import { CoverPage } from './crossing/cover-page';
import { CrossingRanges } from './crossing/crossing-ranges';
import { seededDraw } from './crossing/draw';
import { crossingTurns } from './ask/question-order';
import type { RoundStructure } from './structure/round-structure';
import type { TreeCheck } from './tree/tree-check';

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
export function askStatement(
  structure: RoundStructure,
  moreThan: MoreThan,
  changed: readonly ChangedGroup[] = [],
): AskedStatement {
  const { groups } = structure;
  const tree = askTree(structure, moreThan, changed);
  const ranges = new CrossingRanges(structure, tree);
  if (structure.cuts.flat().length > 0) {
    const draw = seededDraw(SEED);
    askInTurn(crossingTurns(structure, 5), new CentralPage(ranges, draw), moreThan);
    if (structure.answered <= MOST_COVERED) {
      const cover = new CoverPage(ranges, draw);
      askInTurn(crossingTurns(structure, 3), cover, moreThan);
      askInTurn(crossingTurns(structure, 2), cover, moreThan);
    }
  }
  const implied = groups.map((_, group) => ranges.impliedRange(group));
  return {
    ranges: implied,
    isSaid: implied.map(({ low, high }, group) => low > 0 || high < groups[group]!.answered),
    tree,
  };
}
