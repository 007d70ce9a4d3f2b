import type { Interval } from '../../statistics/intervals/interval';
import type { BaselineBands, FoundBand } from './baseline-bands';
import type { Provenance } from '../coded-report/provenance';

type Coverage = Pick<Provenance['source'], 'interviewed' | 'leaders'>;

/**
 * Bands that also hold those who were not interviewed, whatever they would have said: the widest that
 * can be (Manski 2003), from n·a/N where none of the rest was favourable to (n·b + N − n)/N where all
 * were. How many were interviewed in each forvaltning is not known, so kommunen's n of N is taken for
 * all. The municipality's own numbers stay as they are.
 */
export function allLeadersBands(bands: BaselineBands, coverage: Coverage): BaselineBands {
  const widened = (found: FoundBand | null): FoundBand | null => {
    if (!found || found.band.basis === 'numbers') return found;
    const { certain, likely } = found.band;
    const band = {
      ...found.band,
      certain: withRest(certain, coverage),
      likely: withRest(likely, coverage),
    };
    return { ...found, band };
  };
  return {
    ofItem: (itemKey, scope) => bands.ofItem(itemKey, scope),
    ofStatement: (statement, scope) => widened(bands.ofStatement(statement, scope)),
  };
}

function withRest({ low, high }: Interval, { interviewed, leaders }: Coverage): Interval {
  return {
    low: (interviewed * low) / leaders,
    high: (interviewed * high + leaders - interviewed) / leaders,
  };
}
