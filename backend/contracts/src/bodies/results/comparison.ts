import { BAND_BASES } from '../../lists/results/codebook';
import { ITEM_LEVELS } from '../../lists/results/item-levels';
import { CHANGE_GRADES } from '../../lists/results/verdicts';
import { LocalisedText } from '../rounds/questionnaire';
import {
  byKey,
  count,
  described,
  either,
  flag,
  is,
  listOf,
  named,
  nullable,
  oneOf,
  optional,
  record,
  share,
  text,
  type Body,
} from '../schema';
import { difference, DifferenceInterval, Interval } from './figures';
import { WithheldScale } from './groups';
import { Since2020 } from './since-2020';

/**
 * What the 2020 report says of the share who answer favourably: an identified set, never a point.
 * `certain` holds what the words assert, `likely` what the writer would have said otherwise.
 */
export const Band = named('Band', {
  certain: Interval,
  likely: Interval,
  contradictory: described(
    'The findings contradict each other; the band is the hull of the two that clash',
    flag,
  ),
  findings: described('Ids of the findings that bound it, in order of id', listOf(text)),
  basis: oneOf(BAND_BASES),
});
export type Band = Body<typeof Band>;

const LEVEL = {
  share: described("Favourable: the item's own figure, the same as in the publication", share),
  range: optional(
    described(
      'Only where the share is coarsened: it lies in here, `share` is the middle',
      Interval,
    ),
  ),
  interval: Interval,
  statementsAsked: count,
  leftOut: optional(
    described(
      'Statements of it that are hidden in this group and not in the figure; absent where none is',
      listOf(text),
    ),
  ),
};

/** A change since the municipality's own figure of 2020, by the rule on changes between rounds. */
export const NumberChange = named('NumberChange', {
  change: described("The round's own share less the figure of 2020", difference),
  interval: described('95 %, not adjusted for the number of comparisons', DifferenceInterval),
  adjusted: described(
    'The p-value of no change, adjusted by theme; null of a statement, and in a group too small to call any',
    nullable(share),
  ),
  grade: described('Always `none` of a single statement', oneOf(CHANGE_GRADES)),
});
export type NumberChange = Body<typeof NumberChange>;

/** One group's figure on one item beside 2020. The band is evidence, and no verdict rests on it. */
export const ComparedCell = either(
  record({
    ...LEVEL,
    status: is('compared'),
    band: Band,
    bandFromKommune: described(
      'The band of kommunen stands in for a group of which the report says nothing of its own',
      flag,
    ),
    statementsCompared: described('That have a band, and are in the figure', count),
    statementsWithBand: described('Of which the report says something, hidden here or not', count),
    sinceNumber: optional(
      described("Only where the municipality's own figure stands in for words", NumberChange),
    ),
  }),
  described(
    "The report of 2020 gives no band. The round's own level is still there",
    record({ ...LEVEL, status: is('not-measured-in-2020') }),
  ),
  WithheldScale,
);
export type ComparedCell = Body<typeof ComparedCell>;

export const ComparedItem = named('ComparedItem', {
  level: oneOf(ITEM_LEVELS),
  key: text,
  parentKey: described(
    'Theme of a subtheme, subtheme of a statement; null for a theme',
    nullable(text),
  ),
  cells: described('By group key; groups withheld as a whole are in it too', byKey(ComparedCell)),
});
export type ComparedItem = Body<typeof ComparedItem>;

const COMPARISON = { roundKey: text, items: listOf(ComparedItem) };

/** One publication beside the baseline of 2020. */
export const BaselineComparison = named('BaselineComparison', COMPARISON);
export type BaselineComparison = Body<typeof BaselineComparison>;

/** A few sentences in both languages, by group key. */
export const Headlines = byKey(LocalisedText);
export type Headlines = Body<typeof Headlines>;

/** A round beside 2020, also in words. */
export const WordedComparison = named('WordedComparison', {
  ...COMPARISON,
  since2020: Since2020,
  headlines: Headlines,
});
export type WordedComparison = Body<typeof WordedComparison>;
