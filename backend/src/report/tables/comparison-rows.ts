import type { ComparedCell } from '../../comparison/comparison';
import type { Change } from '../../comparison/between-rounds/round-comparison';
import type { WholeRound } from '../../insight/results';
import { groupCells, intervalCells, rangeCells, withheldCells } from './row-cells';
import type { Row } from './table';

/* What groups answered, beside 2020 and beside the round before. */

export function beside2020({ publication, comparison }: WholeRound): Row[] {
  return comparison.items.flatMap(({ level, key, cells }) =>
    publication.groups.flatMap((group) => {
      const cell = cells[group.key];
      return cell ? [{ level, item_key: key, ...groupCells(group), ...comparedCells(cell) }] : [];
    }),
  );
}

function comparedCells(cell: ComparedCell): Row {
  if (cell.status === 'withheld') return withheldCells(cell);
  const { status, share, range, interval, statementsAsked: statements_asked } = cell;
  const own = { status, share, ...rangeCells(range), ...intervalCells(interval), statements_asked };
  if (cell.status === 'not-measured-in-2020') return own;
  const { band, bandFromKommune, statementsCompared, sinceNumber } = cell;
  return {
    ...own,
    statements_compared: statementsCompared,
    ...(sinceNumber
      ? {
          ...{ change: sinceNumber.change, adjusted: sinceNumber.adjusted },
          ...{ change_low: sinceNumber.interval.low, change_high: sinceNumber.interval.high },
          grade: sinceNumber.grade,
        }
      : {}),
    ...{ band_basis: band.basis, band_from_kommune: bandFromKommune },
    ...{ contradictory: band.contradictory, findings: band.findings.join(' ') },
    ...{ certain_low: band.certain.low, certain_high: band.certain.high },
    ...{ likely_low: band.likely.low, likely_high: band.likely.high },
  };
}

export function changes({ publication, change }: WholeRound): Row[] {
  if (!change) return [];
  return change.items.flatMap(({ level, key, cells }) =>
    publication.groups.flatMap((group) => {
      const cell = cells[group.key];
      if (!cell) return [];
      const row = { level, item_key: key, ...groupCells(group), earlier_round: change.earlier.key };
      return [{ ...row, ...changeCells(cell) }];
    }),
  );
}

function changeCells(cell: Change): Row {
  if (cell.status === 'withheld') return withheldCells(cell);
  if (cell.status !== 'compared') return { status: cell.status };
  const { status, answered, earlier, later, change, interval, adjusted, grade } = cell;
  return {
    ...{ status, answered, earlier_share: earlier, later_share: later, change },
    ...intervalCells(interval),
    ...{ adjusted, grade, approximate: cell.isApproximate },
    statements_compared: cell.statementsCompared,
    statements_asked: cell.statementsAsked,
  };
}
