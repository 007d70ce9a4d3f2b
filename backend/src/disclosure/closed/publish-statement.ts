import type { CountRange } from '../count-range';
import {
  classesOf,
  type AnswerClass,
  type GivenAnswer,
  type NamedSide,
} from './classes/answer-class';
import { askClasses } from './classes/ask-classes';
import { askStatement } from './ask-statement';
import type { ChangedGroup } from './over-time/changed-group';
import type { CountedRound } from './structure/round-structure';

/** How many people of a group may be said: from `low` to `high` of `of`. What is withheld carries no figure and no reason. */
export type PublishedCount =
  | ({ readonly status: 'shown'; readonly of: number } & CountRange)
  | { readonly status: 'withheld' };

/** All that is published of one statement in one group. */
export interface PublishedGroupCounts {
  readonly key: string;
  /** Everybody of the group who answered the round: the base, the same for every statement. */
  readonly answered: number;
  readonly pools?: readonly string[];
  readonly named: PublishedCount;
  /** Of the classes inside: those that were asked about, and their other halves. */
  readonly classes: Readonly<Partial<Record<AnswerClass, PublishedCount>>>;
}

/**
 * Publishes one statement: what may be asked without ruling out any answer of anybody, asked. Everything that is
 * ever said of the statement is a function of what this returns.
 * @param answers by person of the round, in the order in which they were counted
 * @param side the side that the statement's figures name: disagreement, say, where disagreeing is the finding
 * @param changed units that the round before published too, with some other people; none for a first round
 */
export function publishStatement(
  { structure, cellOf }: CountedRound,
  answers: readonly GivenAnswer[],
  side: NamedSide,
  changed: readonly ChangedGroup[],
): readonly PublishedGroupCounts[] {
  const { groups, cells } = structure;
  const counts = new Map<AnswerClass, Int32Array>();
  answers.forEach((answer, person) => {
    for (const answerClass of classesOf(answer, side)) {
      let byGroup = counts.get(answerClass);
      if (!byGroup) counts.set(answerClass, (byGroup = new Int32Array(groups.length)));
      for (const group of cells[cellOf[person]!]!.groups) byGroup[group]! += 1;
    }
  });
  const moreThan = (answerClass: AnswerClass, group: number, threshold: number) =>
    (counts.get(answerClass)?.[group] ?? 0) > threshold;
  const { ranges, isSaid, tree } = askStatement(
    structure,
    (group, threshold) => moreThan('named', group, threshold),
    changed,
  );
  const classes = askClasses(structure, tree, moreThan);
  return groups.map(({ key, answered, pools }, group): PublishedGroupCounts => {
    const count = (range: CountRange | undefined): PublishedCount =>
      range
        ? { status: 'shown', of: answered, low: range.low, high: range.high }
        : { status: 'withheld' };
    return {
      ...{ key, answered, ...(pools ? { pools } : {}) },
      named: count(isSaid[group] ? ranges[group] : undefined),
      classes: Object.fromEntries(
        [...classes].map(([answerClass, byGroup]) => [answerClass, count(byGroup.get(group))]),
      ),
    };
  });
}
