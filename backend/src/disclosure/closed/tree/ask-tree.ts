import { askAbout, type MoreThan } from '../ask/ask-about';
import type { AskedPage } from '../ask/asked-page';
import type { ChangedGroup } from '../over-time/changed-group';
import { treeTurns, type Turn } from '../ask/question-order';
import type { RoundStructure } from '../structure/round-structure';
import { TreeCheck } from './tree-check';
import { TwoRoundsPage } from '../over-time/two-rounds-page';

/**
 * Asks about kommunen and the units below it.
 * @param changed units that the round before published too, with some other people
 */
export function askTree(
  structure: RoundStructure,
  moreThan: MoreThan,
  changed: readonly ChangedGroup[] = [],
): TreeCheck {
  const tree = new TreeCheck(structure.tree);
  const page = changed.length > 0 ? new TwoRoundsPage(tree, changed) : tree;
  askInTurn(treeTurns(structure), page, moreThan);
  return tree;
}

export function askInTurn(turns: readonly Turn[], page: AskedPage, moreThan: MoreThan): void {
  for (const { group, fewestValues } of turns) askAbout(group, fewestValues, page, moreThan);
}
