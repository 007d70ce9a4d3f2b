import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import type { AnswerClass } from '@ledelsespuls/contracts/lists/answering/answer-classes';
import type { CountRange } from '../../disclosure/count-range';
import type { StatementResult } from '../../publication/publication';

type ShownStatement = Extract<StatementResult, { status: 'shown' }>;
export type Side = 'agree' | 'disagree';

const CLASSES: Readonly<Record<Side, readonly AnswerClass[]>> = {
  agree: ['4', '5', 'agree'],
  disagree: ['1', '2', 'disagree'],
};
/** Where one of them is a part, the side that it holds cannot be told from the rest. */
const WHOLES: Readonly<Record<Side, AnswerClass>> = {
  agree: 'not-disagree',
  disagree: 'not-agree',
};

/**
 * How many took a side on a statement, as finely as was published: everybody who answered is the base, also who stood
 * outside the scale (before method 4 those on the scale). The agreeing are published wherever anything is.
 * @returns null where that side is not shown
 */
export function countOnSide(result: ShownStatement, side: Side): CountRange | null {
  const { favourable, answered } = result;
  if (side === 'agree') {
    const { low, high } = favourable.range ?? { low: favourable.value, high: favourable.value };
    return { low: Math.round(low * answered), high: Math.round(high * answered) };
  }
  const parts = classesOfAnswers(result);
  if (!parts || parts.some((part) => part.class === WHOLES[side])) return null;
  const counts = parts
    .filter((part) => CLASSES[side].includes(part.class))
    .map(({ count }) => count);
  if (counts.length === 0) return null;
  const sum = (end: 'low' | 'high') => counts.reduce((all, count) => all + count[end], 0);
  return { low: sum('low'), high: Math.min(answered, sum('high')) };
}

const OUTSIDE: readonly AnswerClass[] = ['outside', 'undecided', 'not-relevant'];
/** Where one of them is a part, who stands outside the scale cannot be told from the rest. */
const MIXED: readonly AnswerClass[] = ['not-agree', 'not-disagree', 'neither-or-outside'];

/**
 * The share of everybody who answered that certainly stands outside the scale; before method 4 nobody in the base does.
 * @returns null where that is not shown
 */
export function outsideShare({ answers, answered, distribution }: ShownStatement): number | null {
  if (!answers) return distribution ? 0 : null;
  if (answers.some((part) => MIXED.includes(part.class))) return null;
  const outside = answers.filter((part) => OUTSIDE.includes(part.class));
  return outside.reduce((sum, { count }) => sum + count.low, 0) / answered;
}
