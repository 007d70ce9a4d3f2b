import type { FindingKind, VerdictRule } from '../../baseline/baseline';
import type { CountRange } from '../../disclosure/count-range';
import type { Interval } from '../../statistics/intervals/interval';
import { wilsonInterval } from '../../statistics/intervals/wilson-interval';
import type { Verdict } from '../comparison';

/** Normal quantile of a two-sided 90 % interval. */
const Z_90 = 1.6448536269514722;
/** Ends that lie closer are one: in binary 0.6 − 0.25 is a hair less than 0.35. */
const TOUCHING = 1e-9;

/** What the words of 2020 say, as far as a verdict needs it. */
export interface Remembered {
  readonly kind: FindingKind;
  /**
   * The share that would say the same today had nothing changed, 0 to 1; null for a word that is too loose to
   * have an expected share.
   */
  readonly expected: number | null;
  /** A strength is found again only from here, 0 to 1. */
  readonly floor: number;
}

/** How many of a group say today what a finding said: exact, with both ends alike, or known as a range. */
export interface SaidNow {
  readonly count: CountRange;
  /** Everybody who answered, of whom the share is. */
  readonly answered: number;
}

/**
 * The share that would say the same today had nothing changed, of everybody who answered: that of those on the scale, by
 * the report's word, less whom the statement does not concern. Without it, who stands outside would look like a fall.
 * @param onScale by the lexicon, 0 to 1
 * @param outside share that stands outside the scale, 0 to 1
 */
export function expectedOfAll(onScale: number, outside: number): number {
  return onScale * (1 - outside);
}

/**
 * What has become of a finding, by one rule for groups of every size: the first that the 90 % interval of the share that
 * says the same today meets, as a whole, in the order of `verdictOn`.
 * A count that is known as a range gives a word only where both its ends give it; an end that is sure and one that is
 * probable agree on the probable.
 * @returns null where the answers give no word
 */
export function verdictOf(
  remembered: Remembered,
  { count, answered }: SaidNow,
  rule: VerdictRule,
): Verdict | null {
  const [one, other] = [count.low, count.high].map((people) =>
    verdictOn(remembered, intervalOf(people, answered), rule),
  ) as [Verdict | null, Verdict | null];
  if (one === other) return one;
  return weaker(one) === weaker(other) ? weaker(one) : null;
}

/**
 * The 90 % interval of a share among conditions in which other leaders would answer too: Wilson's, without the
 * correction for a finite group. The leaders of today are others than those of 2020, also where all of them answered. Of
 * a range it holds the intervals of all counts.
 */
export function saidInterval({ count: { low, high }, answered }: SaidNow): Interval {
  return { low: intervalOf(low, answered).low, high: intervalOf(high, answered).high };
}

/** What a verdict becomes where so many fell at once that the way of asking may be the reason. */
export function softened(verdict: Verdict | null): Verdict | null {
  if (verdict === 'weakened') return 'probably-weakened';
  return verdict === 'clearly-fewer' ? 'probably-fewer' : verdict;
}

/** What a verdict says besides, being the stronger of two. */
function weaker(verdict: Verdict | null): Verdict | null {
  return verdict === 'over-half' ? 'still-present' : softened(verdict);
}

function intervalOf(people: number, answered: number): Interval {
  return wilsonInterval(people / answered, answered, Z_90);
}

function verdictOn(
  { kind, expected, floor }: Remembered,
  { low, high }: Interval,
  rule: VerdictRule,
): Verdict | null {
  const isUnder = (points: number) =>
    expected !== null && high <= expected - points / 100 + TOUCHING;
  const isFrom = (share: number) => low >= share - TOUCHING;
  switch (kind) {
    case 'strength':
      if (isUnder(rule.strict)) return 'weakened';
      if (isUnder(rule.likely)) return 'probably-weakened';
      return expected !== null && isFrom(Math.max(floor, expected - rule.foundAgain.below / 100))
        ? 'found-again'
        : null;
    case 'problem':
    case 'circumstance':
      if (isUnder(rule.strict)) return 'clearly-fewer';
      if (isUnder(rule.likely)) return 'probably-fewer';
      return isFrom(rule.persists / 100) ? 'persists' : null;
    case 'weak-problem':
      if (isFrom(rule.overHalf / 100)) return 'over-half';
      return isFrom(rule.stillPresent / 100) ? 'still-present' : null;
    case 'weak-strength':
    case 'wish':
    case 'never':
      return null;
  }
}
