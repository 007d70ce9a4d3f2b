import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { pointsOf } from '@ledelsespuls/contracts/words/highlights';
import type { PublishedGroup, RoundResults } from '../../api/types';
import { formatShare, wholePercent } from '../../i18n/format';
import type { Phrase } from '../../i18n/phrase';
import { saidChange } from '../marks/said-change';
import { byWeight, heatmapCell, type HeatmapRow } from './heatmap-rows';

/** A heading names no forvaltning of fewer: its figures hang on single leaders. */
const FEWEST_ANSWERS = 15;

export type HeadedRound = Pick<RoundResults, 'change' | 'since2020'>;

interface ShownCell {
  readonly row: HeatmapRow;
  readonly group: PublishedGroup;
  readonly share: number;
  readonly interval: { readonly low: number; readonly high: number };
}

/**
 * What the levels say, most telling first: the subtheme that tells large forvaltninger apart most, or where there are no
 * two of them the highest and the lowest subtheme of one group.
 */
export function levelHeadings(
  round: HeadedRound,
  rows: readonly HeatmapRow[],
  groups: readonly PublishedGroup[],
  language: Language,
): Phrase[] {
  const subthemes = rows.filter(({ level }) => level === 'subtheme');
  const [widest] = subthemes
    .map((row) => endsOf(shownCells(round, [row], groups.filter(isLarge))))
    .filter((ends) => ends.high !== ends.low)
    .sort((one, other) => spreadOf(other) - spreadOf(one));
  if (widest) return spreadHeadings(widest, language);
  return endsHeadings(endsOf(shownCells(round, subthemes, [own(groups)])), language);
}

/** The forvaltning of a reader who sees one; else the first group, which is kommunen. */
function own(groups: readonly PublishedGroup[]): PublishedGroup {
  const forvaltninger = groups.filter(({ kind }) => kind === 'forvaltning');
  return forvaltninger.length === 1 ? forvaltninger[0]! : groups[0]!;
}

const isLarge = (group: PublishedGroup) =>
  group.status === 'shown' && group.kind === 'forvaltning' && group.answered >= FEWEST_ANSWERS;

function shownCells(
  round: HeadedRound,
  rows: readonly HeatmapRow[],
  groups: readonly PublishedGroup[],
): ShownCell[] {
  return groups.flatMap((group) =>
    rows.flatMap((row) => {
      const { level } = heatmapCell(round, row, group);
      return level.status === 'shown' ? [{ row, group, ...level }] : [];
    }),
  );
}

interface Ends {
  readonly high?: ShownCell | undefined;
  readonly low?: ShownCell | undefined;
}

function endsOf(cells: readonly ShownCell[]): Ends {
  const sorted = [...cells].sort((one, other) => other.share - one.share);
  return { high: sorted[0], low: sorted.at(-1) };
}

const spreadOf = ({ high, low }: Ends): number => (high && low ? high.share - low.share : 0);

function spreadHeadings({ high, low }: Ends, language: Language): Phrase[] {
  const values = {
    name: high!.row.name[language],
    high: formatShare(high!.share, language),
    low: formatShare(low!.share, language),
    highGroup: high!.group.name,
    lowGroup: low!.group.name,
  };
  const isApart = low!.interval.high < high!.interval.low;
  return [isApart ? 'heading.apart' : 'heading.widest', 'heading.both', 'heading.range'].map(
    (key) => ({ key, values }),
  );
}

function endsHeadings({ high, low }: Ends, language: Language): Phrase[] {
  if (!high || !low) return [{ key: 'heading.hidden', values: {} }];
  const values = {
    top: high.row.name[language],
    bottom: low.row.name[language],
    high: formatShare(high.share, language),
    low: formatShare(low.share, language),
    group: high.group.name,
  };
  return ['heading.ends', 'heading.endNames', 'heading.endShares'].map((key) => ({ key, values }));
}

/** What changed since the round before, most telling first: the largest change that is called in any of the groups. */
export function changeHeadings(
  round: HeadedRound,
  rows: readonly HeatmapRow[],
  groups: readonly PublishedGroup[],
  {
    language,
    nameOf,
  }: { readonly language: Language; readonly nameOf: (row: HeatmapRow) => string },
): Phrase[] {
  if (!round.change) return [{ key: 'heading.first', values: {} }];
  const said = groups
    .flatMap((group) =>
      rows.flatMap((row) => {
        const moved = saidChange(heatmapCell(round, row, group).change);
        return moved ? [{ group, row, moved }] : [];
      }),
    )
    .sort((one, other) => byWeight(one.moved, other.moved));
  const largest = said.find(({ moved }) => isCalled(moved.grade));
  if (!largest) {
    const values = { round: round.change.earlier.name, count: said.length };
    return [
      ...(said.length > 0 ? [{ key: 'heading.signs', values }] : []),
      { key: 'heading.none', values },
    ];
  }
  const { group, row, moved } = largest;
  const values = {
    name: nameOf(row),
    points: pointsOf(moved.change),
    group: group.name,
    earlier: wholePercent(moved.earlier),
    later: formatShare(moved.later, language),
  };
  const place = group.kind === 'kommune' ? 'kommune' : 'group';
  return [
    { key: `heading.${moved.grade}.${place}`, values },
    { key: `heading.${moved.grade}.name`, values },
  ];
}
