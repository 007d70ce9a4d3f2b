import {
  ANSWER_CLASSES,
  type AnswerClass as NamedClass,
} from '@ledelsespuls/contracts/lists/answering/answer-classes';
import {
  CLASS_SPLITS,
  type AnswerClass,
  type NamedSide,
} from '../../disclosure/closed/classes/answer-class';
import type { PublishedGroupCounts } from '../../disclosure/closed/publish-statement';
import type { CountRange } from '../../disclosure/count-range';
import type { AnswerPart } from '../publication';

const ON_NEITHER_SIDE = {
  rest: 'neither-or-outside',
  neutral: '3',
  outside: 'outside',
  notRelevant: 'not-relevant',
  undecided: 'undecided',
} as const;

const AS_ASKED: Readonly<Record<NamedSide, Readonly<Record<AnswerClass, NamedClass>>>> = {
  agree: {
    named: 'agree',
    namedStrongly: '5',
    namedMildly: '4',
    notNamed: 'not-agree',
    opposite: 'disagree',
    oppositeStrongly: '1',
    oppositeMildly: '2',
    ...ON_NEITHER_SIDE,
  },
  disagree: {
    named: 'disagree',
    namedStrongly: '1',
    namedMildly: '2',
    notNamed: 'not-disagree',
    opposite: 'agree',
    oppositeStrongly: '5',
    oppositeMildly: '4',
    ...ON_NEITHER_SIDE,
  },
};

/**
 * Everybody of a group in exactly one part, each as fine as may be said, in the order of the list of
 * classes. Null where nothing may be said of the statement.
 */
export function answerParts(
  { named, classes }: PublishedGroupCounts,
  side: NamedSide,
): readonly AnswerPart[] | null {
  if (named.status === 'withheld') return null;
  const { low, high, of } = named;
  const finest = (answerClass: AnswerClass, count: CountRange): AnswerPart[] => {
    const split = CLASS_SPLITS.find(({ whole }) => whole === answerClass);
    const asked = split && classes[split.asked];
    const other = split && classes[split.other];
    if (split && asked?.status === 'shown' && other?.status === 'shown') {
      return [...finest(split.asked, asked), ...finest(split.other, other)];
    }
    return [{ class: AS_ASKED[side][answerClass], count: { low: count.low, high: count.high } }];
  };
  const parts = [
    ...finest('named', named),
    ...finest('notNamed', { low: of - high, high: of - low }),
  ];
  const place = ({ class: name }: AnswerPart) => ANSWER_CLASSES.indexOf(name);
  return parts.sort((one, other) => place(one) - place(other));
}

/** How many are in any of the classes; each of them must be a part. */
export function sumOf(
  parts: readonly AnswerPart[],
  isWanted: (answerClass: NamedClass) => boolean,
): CountRange {
  const wanted = parts.filter(({ class: name }) => isWanted(name));
  return {
    low: wanted.reduce((sum, { count }) => sum + count.low, 0),
    high: wanted.reduce((sum, { count }) => sum + count.high, 0),
  };
}
