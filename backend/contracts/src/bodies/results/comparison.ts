import { BAND_BASES } from '../../lists/codebook';
import { ITEM_LEVELS } from '../../lists/item-levels';
import { VERDICTS } from '../../lists/verdicts';
import { LocalisedText } from '../questionnaire';
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
import { difference, Interval, Share } from './figures';
import { WithheldScale } from './groups';

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

/** What a verdict that rests on the report's words hangs on; robust where it is neither. */
export const Sensitivity = named('Sensitivity', {
  shift: described(
    "The least shift of the quantifiers' bounds that turns it, in shares; null where 0.10 does not",
    nullable(share),
  ),
  findings: described('Of which one alone, left out, turns it', listOf(text)),
});
export type Sensitivity = Body<typeof Sensitivity>;

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

/** One group's figure on one item beside 2020. */
export const ComparedCell = either(
  record({
    ...LEVEL,
    status: is('compared'),
    band: Band,
    verdict: oneOf(VERDICTS),
    bandFromKommune: described(
      'The band of kommunen stands in for a group of which the report says nothing of its own',
      flag,
    ),
    statementsCompared: described('That have a band, and are in the figure', count),
    statementsWithBand: described('Of which the report says something, hidden here or not', count),
    compared: optional(
      described(
        'The share over the statements compared, which the verdict rests on; absent where it is the own figure',
        Share,
      ),
    ),
    movement: described(
      'From the likely band to the interval, in shares: 0 where they touch; its sign is the direction',
      difference,
    ),
    sensitivity: optional(
      described("Not there where the municipality's own numbers stand in for words", Sensitivity),
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
export const WordedComparison = named('WordedComparison', { ...COMPARISON, headlines: Headlines });
export type WordedComparison = Body<typeof WordedComparison>;
