import type { StatementResult } from '../publication/publication';
import { conditionSize, RETEST_CORRELATION } from '../statistics/condition-size';
import { mean } from '../statistics/mean';
import {
  estimateMean,
  estimateShare,
  type EstimatedShare,
} from '../statistics/intervals/share-difference';

export type ShownStatement = Extract<StatementResult, { status: 'shown' }>;

/** A group's favourable share over some statements, as an estimate of the conditions it answers in. */
export interface ConditionShare extends EstimatedShare {
  readonly value: number;
}

/**
 * The mean share of the statements of each subtheme, and of the subthemes.
 * @param subthemes each with what is shown of its statements, none empty
 * @param invited members of the group
 * @param retest as `conditionSize` has it
 * @throws RangeError for no statements
 */
export function conditionShare(
  subthemes: readonly (readonly ShownStatement[])[],
  invited: number,
  retest = RETEST_CORRELATION,
): ConditionShare {
  const means = subthemes.map((results) =>
    estimateMean(
      results.map((result) =>
        estimateShare(
          result.favourable.range ?? both(result.favourable.value),
          conditionSize(result.answered, concernedOf(result, invited), retest),
        ),
      ),
    ),
  );
  const values = subthemes.map((results) =>
    mean(results.map(({ favourable }) => favourable.value)),
  );
  return { ...estimateMean(means), value: mean(values) };
}

/** Members of a group less those who stood outside the scale, where their number was published: before method 4. */
export function concernedOf({ outside }: ShownStatement, invited: number): number {
  return invited - (outside ? outside.dontKnow + outside.notRelevant : 0);
}

const both = (share: number) => ({ low: share, high: share });
