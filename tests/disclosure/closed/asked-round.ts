import type { MoreThan } from '../../../backend/src/disclosure/closed/ask/ask-about';
import type { AskedStatement } from '../../../backend/src/disclosure/closed/ask-statement';
import {
  countStructure,
  type CountedRound,
  type RoundStructure,
} from '../../../backend/src/disclosure/closed/structure/round-structure';
import type { SmallRound } from './small-round';

export type Ask = (structure: RoundStructure, moreThan: MoreThan) => AskedStatement;

/**
 * The pages of a small round by everybody's class, every group offered, however small it is. The program sees counts
 * alone, so it is run once for all worlds that agree in how many of each cell are of each class.
 */
export function pagesOf(
  { declared, people }: SmallRound,
  pageOf: (round: CountedRound, classOf: readonly number[]) => string,
): (classOf: readonly number[]) => string {
  const round = countStructure(declared, people, 1);
  const known = new Map<string, string>();
  return (classOf) => {
    const seen = classOf.map((one, person) => 10 * round.cellOf[person]! + one).sort();
    const name = seen.join(' ');
    let page = known.get(name);
    if (page === undefined) known.set(name, (page = pageOf(round, classOf)));
    return page;
  };
}

/** All that is published of the side of a statement; `sideOf` is 1 for people on it. */
export function pageOfSide(ask: Ask): (round: CountedRound, sideOf: readonly number[]) => string {
  return ({ structure, cellOf }, sideOf) => {
    const counts = structure.groups.map(() => 0);
    sideOf.forEach((side, person) => {
      for (const group of structure.cells[cellOf[person]!]!.groups) counts[group]! += side;
    });
    const { ranges, isSaid } = ask(structure, (group, threshold) => counts[group]! > threshold);
    return JSON.stringify([ranges, isSaid]);
  };
}
