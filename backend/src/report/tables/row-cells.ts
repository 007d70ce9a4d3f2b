import type { Interval } from '../../statistics/intervals/interval';
import type {
  BreakdownResult,
  GroupIdentity,
  ScaleResult,
  StatementResult,
} from '../../publication/publication';
import type { Row } from './table';

/** A share with all that belongs to it, or why it is withheld. */
export function resultCells(result: StatementResult | ScaleResult | BreakdownResult): Row {
  if (result.status === 'withheld') return withheldCells(result);
  const { answered, favourable } = result;
  return {
    ...{ status: 'shown', answered, share: favourable.value },
    ...rangeCells(favourable.range),
    ...intervalCells(favourable.interval),
    ...('mean' in result ? { mean: result.mean } : {}),
  };
}

export const groupCells = ({ key, name }: GroupIdentity): Row => ({
  group_key: key,
  group_name: name,
});
export const withheldCells = ({ reason }: { readonly reason: string }): Row => ({
  status: 'withheld',
  reason,
});
export const rangeCells = (range: Interval | undefined): Row =>
  range ? { share_low: range.low, share_high: range.high } : {};
export const intervalCells = ({ low, high }: Interval): Row => ({
  interval_low: low,
  interval_high: high,
});
