import type { ShownGroup, StatementResult } from '../publication/publication';
import { effectiveSampleSize } from '../statistics/effective-sample-size';
import { mean } from '../statistics/mean';
import type { EstimatedShare } from '../statistics/share-difference';

type Shown<Result> = Extract<Result, { status: 'shown' }>;

/** A group's favourable share over some statements, as it was published. */
export interface GroupShare extends EstimatedShare {
  readonly value: number;
  /** The fewest answers behind any of the statements. */
  readonly answered: number;
}

/**
 * How closely two statements of a subtheme or theme are taken to follow each other from person to
 * person, as a correlation of favourable answers. A publication cannot tell, since it says nothing of
 * who answered what together; scales of this sort lie between 0.2 and 0.5, and 0.5 is the careful end.
 */
const CORRELATION = 0.5;

/**
 * The mean share of the statements. Its size starts from the answers to the statement with the fewest
 * and grows with the number of statements, k/(1 + (k − 1)r), as they do not say wholly the same. For
 * one statement it is that statement's own, less those of the group who stood outside the scale where
 * their number is published.
 * @throws RangeError for no statements
 */
export function groupShare(
  group: ShownGroup,
  results: readonly Shown<StatementResult>[],
): GroupShare {
  const fewest = [...results].sort((a, b) => a.answered - b.answered)[0];
  if (!fewest) throw new RangeError('a share of no statements');
  const { dontKnow, notRelevant } = fewest.outside ?? { dontKnow: 0, notRelevant: 0 };
  const invited = results.length === 1 ? group.invited - dontKnow - notRelevant : group.invited;
  return {
    value: mean(results.map(({ favourable }) => favourable.value)),
    low: meanEnd(results, 'low'),
    high: meanEnd(results, 'high'),
    answered: fewest.answered,
    size: effectiveSampleSize(fewest.answered, invited) * sizeFactor(results.length),
  };
}

function sizeFactor(statements: number): number {
  return statements / (1 + (statements - 1) * CORRELATION);
}

/** A mean of ones can be a hair above one in binary digits. */
function meanEnd(results: readonly Shown<StatementResult>[], end: 'low' | 'high') {
  const ends = results.map(({ favourable: { value, range } }) => range?.[end] ?? value);
  return Math.min(1, Math.max(0, mean(ends)));
}
