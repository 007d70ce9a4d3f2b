import type { ScaleValue } from '../../../statistics/score-answer';

/** What somebody who sent the round's answers said of one statement; null where nothing. */
export type GivenAnswer = ScaleValue | 'dont-know' | 'not-relevant' | null;

/** The end of the scale that a statement's figures name: agreement, or disagreement. */
export type NamedSide = 'agree' | 'disagree';

/** The classes of answers, each but the first two a part of another. `undecided` is "ved ikke" or no answer. */
export type AnswerClass =
  | 'named'
  | 'notNamed'
  | 'namedStrongly'
  | 'namedMildly'
  | 'opposite'
  | 'rest'
  | 'oppositeStrongly'
  | 'oppositeMildly'
  | 'outside'
  | 'neutral'
  | 'notRelevant'
  | 'undecided';

/** A class, the part of it that is asked about, and the other part. */
export interface ClassSplit {
  readonly whole: AnswerClass;
  readonly asked: AnswerClass;
  readonly other: AnswerClass;
}

/** The splits below the first, each after the one that makes its whole. */
export const CLASS_SPLITS: readonly ClassSplit[] = [
  { whole: 'named', asked: 'namedStrongly', other: 'namedMildly' },
  { whole: 'notNamed', asked: 'opposite', other: 'rest' },
  { whole: 'opposite', asked: 'oppositeStrongly', other: 'oppositeMildly' },
  { whole: 'rest', asked: 'outside', other: 'neutral' },
  { whole: 'outside', asked: 'notRelevant', other: 'undecided' },
];

/** Every class that an answer belongs to. */
export function classesOf(answer: GivenAnswer, side: NamedSide): readonly AnswerClass[] {
  if (answer === 'not-relevant') return ['notNamed', 'rest', 'outside', 'notRelevant'];
  if (answer === 'dont-know' || answer === null)
    return ['notNamed', 'rest', 'outside', 'undecided'];
  switch (side === 'agree' ? answer : 6 - answer) {
    case 5:
      return ['named', 'namedStrongly'];
    case 4:
      return ['named', 'namedMildly'];
    case 2:
      return ['notNamed', 'opposite', 'oppositeMildly'];
    case 1:
      return ['notNamed', 'opposite', 'oppositeStrongly'];
    default:
      return ['notNamed', 'rest', 'neutral'];
  }
}
