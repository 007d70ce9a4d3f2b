import type { PublishedGroupCounts } from '../../disclosure/closed/publish-statement';
import type { CountRange } from '../../disclosure/count-range';
import { hypergeometricInterval } from '../../statistics/intervals/hypergeometric-interval';
import { wilsonInterval } from '../../statistics/intervals/wilson-interval';
import { answerParts, sumOf } from './answer-parts';
import { meanRange } from './mean-range';
import type { AnswerPart, BreakdownResult, Share, StatementResult } from '../publication';

/** Above it the page says how many the statement does not concern. */
const MANY_OUTSIDE = 1 / 5;
const OUTSIDE: ReadonlySet<AnswerPart['class']> = new Set(['outside', 'not-relevant', 'undecided']);
/** Classes that hold answers on the scale and outside it. */
const MIXED: ReadonlySet<AnswerPart['class']> = new Set([
  'not-agree',
  'not-disagree',
  'neither-or-outside',
]);

/** What shares are of: agreement. Of a statement that names a problem it says that the problem is there. */
export const NAMED_SIDE = 'agree';

/**
 * A unit's result on a statement, made of what may be said of it alone. The base is everybody who answered the
 * round. The interval is exact for the finite group of those invited; where the count is a range it holds
 * those of all counts in it.
 * @param counts absent where the group is too small for the statement
 * @param isWhole whether the unit is kommunen
 */
export function statementResult(
  counts: PublishedGroupCounts | undefined,
  invited: number,
  isWhole: boolean,
): StatementResult {
  if (!counts) return { status: 'withheld', reason: 'too-few' };
  const { named, answered } = counts;
  const parts = answerParts(counts, NAMED_SIDE);
  if (named.status === 'withheld' || !parts) {
    return { status: 'withheld', reason: 'protects-another' };
  }
  const mean = meanRange(parts);
  const among = isWhole ? amongConcerned(parts, named, answered) : null;
  return {
    status: 'shown',
    answered,
    favourable: share(named, answered, (favourable) =>
      hypergeometricInterval(favourable, answered, invited),
    ),
    mean: mean && (mean.low + mean.high) / 2,
    ...(mean && mean.low < mean.high ? { meanRange: mean } : {}),
    answers: parts,
    ...(among ? { amongConcerned: among } : {}),
    distribution: null,
    outside: null,
  };
}

/**
 * A breakdown's result on a statement. How many leaders of that kind there are is not known, so the
 * interval is Wilson's for an endless group: rather too wide than too narrow.
 * @param counts absent where the group is too small for the statement
 */
export function breakdownResult(counts: PublishedGroupCounts | undefined): BreakdownResult {
  if (!counts) return { status: 'withheld', reason: 'too-few' };
  const { named, answered } = counts;
  if (named.status === 'withheld') return { status: 'withheld', reason: 'protects-another' };
  const favourable = share(named, answered, (count) => wilsonInterval(count / answered, answered));
  return { status: 'shown', answered, favourable };
}

function share(
  { low, high }: CountRange,
  answered: number,
  intervalOf: (favourable: number) => Share['interval'],
): Share {
  return {
    value: (low + high) / 2 / answered,
    interval: { low: intervalOf(low).low, high: intervalOf(high).high },
    ...(low < high ? { range: { low: low / answered, high: high / answered } } : {}),
  };
}

/** The favourable share of those on the scale, where more than a fifth are certainly outside it; else null. */
function amongConcerned(
  parts: readonly AnswerPart[],
  named: CountRange,
  answered: number,
): Share['interval'] | null {
  if (parts.some((part) => MIXED.has(part.class))) return null;
  const outside = sumOf(parts, (answerClass) => OUTSIDE.has(answerClass));
  if (outside.low <= MANY_OUTSIDE * answered) return null;
  const onScale = { low: answered - outside.high, high: answered - outside.low };
  const others = {
    low: Math.max(0, onScale.low - named.high),
    high: Math.max(0, onScale.high - named.low),
  };
  if (named.low + others.high === 0 || named.high + others.low === 0) return null;
  return {
    low: named.low / (named.low + others.high),
    high: named.high / (named.high + others.low),
  };
}
