import type { Statement } from '../../questionnaire/questionnaire';
import { compositeInterval, type Part } from '../../statistics/intervals/composite-interval';
import { mean } from '../../statistics/mean';
import { wilsonInterval } from '../../statistics/intervals/wilson-interval';
import { isEnough } from '../groups/enough-shown';
import type { BreakdownResult, ScaleResult, Share, StatementResult } from '../publication';

type Shown<Result> = Extract<Result, { status: 'shown' }>;

/**
 * A subtheme's result: the mean of the shares that are shown of its statements. Made of published figures alone it
 * cannot give anything away that they do not.
 * @param sizeOf answers that say as much as so many in this group
 */
export function subthemeResult(
  statements: readonly Statement[],
  resultOf: (statement: Statement) => StatementResult | BreakdownResult,
  sizeOf: (answered: number) => number,
): ScaleResult {
  const parts = statements.map((statement) => {
    const result = resultOf(statement);
    return {
      result,
      keys: [statement.key],
      leftOut: result.status === 'shown' ? [] : [statement.key],
    };
  });
  return wholeResult(parts, (shown) =>
    subthemeShare(
      shown.map(({ answered, favourable }) => ({ favourable, size: sizeOf(answered) })),
    ),
  );
}

/** A theme's result: the mean of the shares that are shown of its subthemes. */
export function themeResult(
  subthemes: readonly { readonly statements: readonly Statement[]; readonly result: ScaleResult }[],
): ScaleResult {
  const parts = subthemes.map(({ statements, result }) => ({
    result,
    keys: statements.map(({ key }) => key),
    leftOut: result.leftOut ?? [],
  }));
  return wholeResult(parts, (shown) => themeShare(shown.map(({ favourable }) => favourable)));
}

/**
 * The mean share of statements of one subtheme. Of several it has the interval of `compositeInterval` on Wilson's
 * of each; of one it is that statement's own.
 * @param statements each with its effective number of answers
 * @throws RangeError for none
 */
export function subthemeShare(
  statements: readonly { readonly favourable: Share; readonly size: number }[],
): Share {
  const [only] = statements;
  if (only && statements.length === 1) return only.favourable;
  return meanShare(
    statements.map(({ favourable }) => favourable),
    statements.map(({ favourable: { value, range }, size }) => {
      const { low, high } = range ?? { low: value, high: value };
      const interval = {
        low: wilsonInterval(low, size).low,
        high: wilsonInterval(high, size).high,
      };
      return { low, high, interval };
    }),
  );
}

/** The mean share of subthemes of one theme, each with its own interval. */
export function themeShare(subthemes: readonly Share[]): Share {
  return meanShare(
    subthemes,
    subthemes.map(({ value, range, interval }) => ({
      ...(range ?? { low: value, high: value }),
      interval,
    })),
  );
}

function meanShare(shares: readonly Share[], parts: readonly Part[]): Share {
  const { low, high, interval } = compositeInterval(parts);
  return {
    value: Math.min(high, Math.max(low, mean(shares.map(({ value }) => value)))),
    interval,
    ...(shares.some(({ range }) => range) ? { range: { low, high } } : {}),
  };
}

interface ResultPart {
  readonly result: StatementResult | BreakdownResult | ScaleResult;
  /** Of its statements. */
  readonly keys: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * The mean of what is shown, where that is enough for the whole to mean the same in every group. Else it is
 * withheld, with the statements that are to blame, where not all are.
 */
function wholeResult(
  parts: readonly ResultPart[],
  shareOf: (shown: readonly Shown<ResultPart['result']>[]) => Share,
): ScaleResult {
  const shown = parts.flatMap(({ result }) => (result.status === 'shown' ? [result] : []));
  if (!isEnough(shown.length, parts.length)) {
    const isAnyTooFew = parts.some(
      ({ result }) => result.status === 'withheld' && result.reason === 'too-few',
    );
    const leftOut = parts.flatMap((part) => part.leftOut);
    const isAnyShown = leftOut.length < parts.flatMap(({ keys }) => keys).length;
    return {
      status: 'withheld',
      reason: isAnyTooFew ? 'too-few' : 'protects-another',
      ...(isAnyShown ? { leftOut } : {}),
    };
  }
  const leftOut = parts.flatMap(({ result, keys, leftOut: some }) =>
    result.status === 'shown' ? some : keys,
  );
  return {
    status: 'shown',
    answered: Math.min(...shown.map(({ answered }) => answered)),
    favourable: shareOf(shown),
    mean: meanPoints(shown),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
}

function meanPoints(results: readonly Shown<ResultPart['result']>[]): number | null {
  const means = results.map((result) => ('mean' in result ? result.mean : null));
  return means.includes(null) ? null : mean(means as number[]);
}
