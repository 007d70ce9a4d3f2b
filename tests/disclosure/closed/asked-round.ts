import { type MoreThan } from '../../../backend/src/disclosure/closed/ask-about';
import type { AskedStatement } from '../../../backend/src/disclosure/closed/ask-statement';
import {
  countStructure,
  type RoundStructure,
} from '../../../backend/src/disclosure/closed/round-structure';
import type { SmallRound } from './small-round';

export type Ask = (structure: RoundStructure, moreThan: MoreThan) => AskedStatement;

/** A program over a small round, in which every group is offered, however small it is. */
export function programOf({ declared, people }: SmallRound, ask: Ask) {
  const { structure } = countStructure(declared, people, 1);
  const members = structure.groups.map(({ key }) =>
    [...people.keys()].filter((person) => people[person]!.includes(key)),
  );
  const countIn = (group: number, sideOf: readonly number[]) =>
    members[group]!.reduce((sum, person) => sum + sideOf[person]!, 0);
  return {
    structure,
    countIn,
    pageOf: (sideOf: readonly number[]): AskedStatement =>
      ask(structure, (group, threshold) => countIn(group, sideOf) > threshold),
  };
}

/** All that is published of a page. */
export function printed({ ranges, isSaid }: AskedStatement): string {
  return JSON.stringify([ranges, isSaid]);
}
