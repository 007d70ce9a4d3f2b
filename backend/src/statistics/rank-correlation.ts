import type { Interval } from './intervals/interval';
import { mean } from './mean';
import { Z_95 } from './normal-quantile';

/** Below it the interval's formula does not hold. */
const FEWEST_PAIRS = 10;

/**
 * Spearman's rank correlation, ties with their mean rank, with the 95 % interval of Bonett and Wright
 * (2000): Fisher's z with the variance (1 + r²/2)/(n − 3).
 * @returns null for fewer than ten pairs, or where one of the two never varies
 */
export function rankCorrelation(
  pairs: readonly (readonly [number, number])[],
): { readonly value: number; readonly interval: Interval } | null {
  if (pairs.length < FEWEST_PAIRS) return null;
  const value = correlation(
    ranks(pairs.map(([one]) => one)),
    ranks(pairs.map(([, other]) => other)),
  );
  if (value === null) return null;
  if (Math.abs(value) === 1) return { value, interval: { low: value, high: value } };
  const half = Z_95 * Math.sqrt((1 + value ** 2 / 2) / (pairs.length - 3));
  const centre = Math.atanh(value);
  return { value, interval: { low: Math.tanh(centre - half), high: Math.tanh(centre + half) } };
}

/** 1 for the least; values that are alike share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

function correlation(one: readonly number[], other: readonly number[]): number | null {
  const [meanOne, meanOther] = [mean(one), mean(other)];
  const product = (a: readonly number[], b: readonly number[], meanA: number, meanB: number) =>
    a.reduce((sum, value, place) => sum + (value - meanA) * (b[place]! - meanB), 0);
  const spread = product(one, one, meanOne, meanOne) * product(other, other, meanOther, meanOther);
  if (spread === 0) return null;
  const value = product(one, other, meanOne, meanOther) / Math.sqrt(spread);
  return Math.min(1, Math.max(-1, value));
}
