import type { Interval } from '../statistics/interval';
import type { Statement } from '../questionnaire/questionnaire';
import { mean } from '../statistics/mean';
import { wilsonInterval } from '../statistics/wilson-interval';
import type { BreakdownResult, ScaleResult, Share, StatementResult } from './publication';

type Shown<Result> = Extract<Result, { status: 'shown' }>;

/**
 * A subtheme's or theme's result: the mean of the shares that are shown of its statements. Made of
 * published figures alone it cannot give anything away that they do not. It is shown where at least
 * half of the statements are.
 *
 * The same people answered the statements, so the shares move together to a degree that is not
 * known. The interval is Wilson's for the mean share and the fewest answers behind it, as if they
 * moved wholly together: rather too wide than too narrow.
 * @param sizeOf answers that say as much as so many in this group
 */
export function scaleResult(
  statements: readonly Statement[],
  resultOf: (statement: Statement) => StatementResult | BreakdownResult,
  sizeOf: (answered: number) => number,
): ScaleResult {
  const results = statements.map((statement) => ({
    key: statement.key,
    result: resultOf(statement),
  }));
  const shown = results.flatMap(({ result }) => (result.status === 'shown' ? [result] : []));
  if (shown.length === 0 || shown.length * 2 < results.length) {
    const isAnyTooFew = results.some(
      ({ result }) => result.status === 'withheld' && result.reason === 'too-few',
    );
    return { status: 'withheld', reason: isAnyTooFew ? 'too-few' : 'protects-another' };
  }
  const answered = Math.min(...shown.map((result) => result.answered));
  const leftOut = results.filter(({ result }) => result.status === 'withheld');
  return {
    status: 'shown',
    answered,
    favourable: meanShare(
      shown.map(({ favourable }) => favourable),
      sizeOf(answered),
    ),
    mean: meanPoints(shown),
    ...(leftOut.length > 0 ? { leftOut: leftOut.map(({ key }) => key) } : {}),
  };
}

function meanShare(shares: readonly Share[], size: number): Share {
  const value = mean(shares.map((share) => share.value));
  const ends = (end: keyof Interval) =>
    clamped(mean(shares.map((share) => share.range?.[end] ?? share.value)));
  const [low, high] = [ends('low'), ends('high')];
  return {
    value,
    interval: { low: wilsonInterval(low, size).low, high: wilsonInterval(high, size).high },
    ...(shares.some(({ range }) => range) ? { range: { low, high } } : {}),
  };
}

function meanPoints(results: readonly Shown<StatementResult | BreakdownResult>[]): number | null {
  const means = results.map((result) => ('mean' in result ? result.mean : null));
  return means.includes(null) ? null : mean(means as number[]);
}

/** A mean of ones can be a hair above one in binary digits. */
function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
