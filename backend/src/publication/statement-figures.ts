import { countCells } from '../disclosure/linked-group';
import { protectAnswers, type CountStatement } from '../disclosure/protect-answers';
import { protectLinked } from '../disclosure/protect-linked';
import type { Statement } from '../questionnaire/questionnaire';
import { isFavourable } from '../statistics/score-answer';
import type { CollectedResponse } from '../response/collected-response';
import type { Cuts } from './cuts';
import type { WithheldReason } from '../disclosure/withheld';
import { scaleValue } from './scale-value';

/** From this many answers all five categories may be shown, and how many stood outside the scale. */
const SMALLEST_DETAIL = 10;
/** A sensitive statement is shown for so many answers only, and so that subtraction leaves none or so many. */
const SENSITIVE = { smallestShown: 20, minimum: 10 };

/** What may be said of one statement in one group. */
export type StatementFigure =
  | { readonly status: 'withheld'; readonly reason: WithheldReason }
  | {
      readonly status: 'shown';
      readonly count: Exclude<CountStatement, { status: 'withheld' }>;
      /** All five categories, the mean and those outside the scale may be shown. */
      readonly isDetailed: boolean;
    };

/**
 * Decides for every shown group what may be said of one statement. The groups are protected anew on
 * those who answered it on the scale, since a group that is large enough may have few of them; then
 * the counts, against whoever would reckon back from them to a person's answer.
 * @param isShown whether the group is shown at all
 */
export function statementFigures(
  { key, reversed = false, sensitive = false }: Statement,
  responses: readonly CollectedResponse[],
  { byValue, groupKeysOf }: Cuts,
  isShown: (groupKey: string) => boolean,
  minimum: number,
): ReadonlyMap<string, StatementFigure> {
  const answers = responses.flatMap((response) => {
    const value = scaleValue(response.answers[key]);
    return value === null
      ? []
      : [{ groupKeys: groupKeysOf(response), favourable: isFavourable(value, reversed) }];
  });
  const groups = byValue.filter((group) => isShown(group.key) && (group.isUnit || !sensitive));
  const cellsOver = (wanted: readonly { readonly key: string }[]) => {
    const keys = new Set(wanted.map((group) => group.key));
    return countCells(
      answers,
      ({ groupKeys }) => groupKeys,
      (groupKey) => keys.has(groupKey),
    );
  };
  const protection = protectLinked({
    groups,
    cells: cellsOver(groups),
    minimum: sensitive ? Math.max(minimum, SENSITIVE.minimum) : minimum,
    smallestShown: sensitive ? Math.max(minimum, SENSITIVE.smallestShown) : minimum,
  });
  const shown = groups.filter((group) => protection.get(group.key) === null);
  const counts = protectAnswers(
    shown.map((group) => ({ key: group.key, alwaysCoarse: !group.isUnit })),
    answers,
  );
  const exact = shown.filter((group) => group.isUnit && counts.get(group.key)?.status === 'exact');
  const detail = protectLinked({
    groups: exact,
    cells: cellsOver(exact),
    minimum: Math.max(minimum, SMALLEST_DETAIL),
  });
  return new Map(
    byValue
      .filter((group) => isShown(group.key))
      .map((group): [string, StatementFigure] => {
        const count = counts.get(group.key);
        if (count === undefined || count.status === 'withheld') {
          const reason = protection.get(group.key) ?? (count ? 'protects-another' : 'too-few');
          return [group.key, { status: 'withheld', reason }];
        }
        return [group.key, { status: 'shown', count, isDetailed: detail.get(group.key) === null }];
      }),
  );
}
