import type { Band, Finding, Lexicon } from '../baseline';
import type { Interval } from '../../statistics/intervals/interval';

const EVERYTHING: Interval = { low: 0, high: 1 };

/** The most that answers "delvist" can take from the rest, by the codebook. */
const PARTLY = 0.3;

interface Bounds {
  readonly certain: Interval | null;
  readonly likely: Interval | null;
}

/** Whether a finding moves a band: a part of the leaders is no share of all, and "mixed" says nothing of the level. */
export function boundsBand({ direction, subset }: Finding): boolean {
  return subset === undefined && direction !== 'mixed';
}

/**
 * The band of one statement: what the report's findings on it say of the share who would answer
 * favourably, by the table in the codebook. Several findings: the intersection of their intervals.
 * Where it is empty, the hull of the two that clash (the one that begins last and the one that ends
 * first), and the band is flagged. The order of the findings does not matter.
 * @returns null where no finding bounds it: "not measured in 2020", which is not zero
 * @throws RangeError for a quantifier that the lexicon does not hold
 */
export function deriveBand(findings: readonly Finding[], lexicon: Lexicon): Band | null {
  const bounding = findings.filter(boundsBand);
  if (bounding.length === 0) return null;
  const bounds = bounding.map((finding) => boundsOf(finding, lexicon));
  const certain = combine(bounds.map((bound) => bound.certain));
  const likely = combine(bounds.map((bound) => bound.likely));
  return {
    certain: certain.interval,
    likely: likely.interval,
    contradictory: certain.clash || likely.clash,
    findings: bounding.map(({ id }) => id).sort(),
    basis: 'findings',
  };
}

function boundsOf({ direction, quantifier }: Finding, lexicon: Lexicon): Bounds {
  const share = lexicon[quantifier]?.share;
  if (!share) throw new RangeError(`The lexicon has no quantifier "${quantifier}"`);
  const { low: a, high: b } = share;
  switch (direction) {
    case 'favourable':
      return { certain: { low: a, high: 1 }, likely: { low: a, high: b } };
    case 'unfavourable':
      return {
        certain: { low: 0, high: tidy(1 - a) },
        likely: { low: tidy(Math.max(0, 1 - b - PARTLY)), high: tidy(1 - a) },
      };
    case 'wish':
      return { certain: null, likely: { low: 0, high: tidy(1 - a) } };
    case 'mixed':
      return { certain: null, likely: null };
  }
}

/** 1 − 0.9 is a hair below 0.1 in binary; without this, two intervals that touch would seem to clash. */
function tidy(share: number): number {
  return Math.round(share * 1e9) / 1e9;
}

function combine(intervals: readonly (Interval | null)[]): { interval: Interval; clash: boolean } {
  const bounded = intervals.filter((interval) => interval !== null);
  if (bounded.length === 0) return { interval: EVERYTHING, clash: false };
  const low = Math.max(...bounded.map((interval) => interval.low));
  const high = Math.min(...bounded.map((interval) => interval.high));
  if (low <= high) return { interval: { low, high }, clash: false };
  const beginsLast = bounded.filter((interval) => interval.low === low);
  const endsFirst = bounded.filter((interval) => interval.high === high);
  return {
    interval: {
      low: Math.min(...endsFirst.map((interval) => interval.low)),
      high: Math.max(...beginsLast.map((interval) => interval.high)),
    },
    clash: true,
  };
}
