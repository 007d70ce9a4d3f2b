import { mean } from '../../statistics/mean';
import type { Band } from '../baseline';
import type { Interval } from '../../statistics/intervals/interval';

/**
 * The band of a subtheme or theme: the mean of its parts' bands, end by end.
 * @throws RangeError for no bands; a part without a band is left out by the caller
 */
export function meanBand(bands: readonly Band[]): Band {
  return {
    certain: meanInterval(bands.map(({ certain }) => certain)),
    likely: meanInterval(bands.map(({ likely }) => likely)),
    contradictory: bands.some(({ contradictory }) => contradictory),
    findings: [...new Set(bands.flatMap(({ findings }) => findings))].sort(),
    basis: bands.every(({ basis }) => basis === 'numbers') ? 'numbers' : 'findings',
  };
}

function meanInterval(intervals: readonly Interval[]): Interval {
  return {
    low: mean(intervals.map(({ low }) => low)),
    high: mean(intervals.map(({ high }) => high)),
  };
}
