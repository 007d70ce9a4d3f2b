import type { ChangedCell, PublishedGroup, RoundResults } from '../../api/types';
import type { HeatmapRow } from './heatmap-rows';

type Round = Pick<RoundResults, 'change' | 'since2020'>;
type ComparedChange = Extract<ChangedCell, { status: 'compared' }>;

export const ROWS: readonly HeatmapRow[] = ['1a', '1b'].map((key) => ({
  ...{ level: 'subtheme', key, slug: key, statementKeys: [] },
  name: { da: `Emne ${key}`, en: `Subject ${key}` },
}));

/** A group by the shares of its subthemes, each with an interval of ten points to either side. */
export function group(
  key: string,
  answered: number,
  shares: Readonly<Record<string, number>>,
  own: Partial<PublishedGroup> = {},
): PublishedGroup {
  const subthemes = Object.fromEntries(
    Object.entries(shares).map(([subtheme, value]) => [
      subtheme,
      {
        ...{ status: 'shown', answered, mean: null },
        favourable: { value, interval: { low: value - 0.1, high: value + 0.1 } },
      },
    ]),
  );
  return {
    ...{ key, name: key, kind: 'forvaltning', parentKey: null, baselineScope: null },
    ...{ status: 'shown', invited: answered, answered, subthemes, themes: {} },
    overall: { status: 'withheld', reason: 'too-few' },
    ...own,
  } as PublishedGroup;
}

/** A round with changes by subtheme and group. */
export function roundWith(
  changes: Readonly<Record<string, readonly [ComparedChange['grade'], number]>> | null,
): Round {
  const cell = ([grade, change]: readonly [ComparedChange['grade'], number]): ComparedChange => ({
    ...{ status: 'compared', grade, change, earlier: 0.3, later: 0.3 + change },
    ...{ interval: { low: change - 0.1, high: change + 0.1 }, answered: 20, adjusted: 0.05 },
    ...{ isApproximate: false, statementsCompared: 2, statementsAsked: 2 },
  });
  const identity = (key: string) => ({
    ...{ key, name: key, kind: 'annual' as const, closedOn: '2026-11-01' },
  });
  return {
    since2020: { findings: {}, groups: {}, lexicon: { basis: 'assumed' } } as never,
    change: changes && {
      ...{ earlier: identity('før'), later: identity('nu'), minimumDetectableChange: {} },
      signsByChance: {},
      items: Object.entries(changes).map(([place, change]) => {
        const [key = '', groupKey = ''] = place.split('@');
        return {
          ...{ level: 'subtheme', key, parentKey: '1' },
          cells: { [groupKey]: cell(change) },
        };
      }),
    },
  };
}
