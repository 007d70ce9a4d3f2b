import { ITEM_LEVELS } from '../../lists/results/item-levels';
import { ROUND_KINDS } from '../../lists/rounds/round-kinds';
import {
  byKey,
  count,
  day,
  described,
  either,
  flag,
  is,
  listOf,
  named,
  oneOf,
  optional,
  record,
  share,
  text,
  type Body,
} from '../schema';
import { Interval, WITHHELD } from './figures';
import { Predecessor } from './groups';

const POINT = {
  roundKey: text,
  formerName: optional(
    described('The name that the group had then; absent where it is the one it has now', text),
  ),
};

/** What a round says of one item in one group. */
export const TrendPoint = either(
  record({
    ...POINT,
    status: is('shown'),
    share,
    range: optional(Interval),
    interval: Interval,
    answered: count,
  }),
  record({ ...POINT, ...WITHHELD }),
);
export type TrendPoint = Body<typeof TrendPoint>;

/** Points that may be joined by a line: the same group on the same statements, word for word. */
export const TrendSeries = named('TrendSeries', {
  predecessor: optional(
    described(
      'Whose points they are, where the group came of it by a merger or a split; absent where they are its own',
      Predecessor,
    ),
  ),
  statements: described('Keys of the statements behind every point', listOf(text)),
  points: described('Oldest first', listOf(TrendPoint)),
});
export type TrendSeries = Body<typeof TrendSeries>;

/** One item over all rounds that asked of it. */
export const Trend = named('Trend', {
  level: oneOf(ITEM_LEVELS),
  key: text,
  isReworded: described(
    'One of its statements was asked in other words before; the line is broken there',
    flag,
  ),
  isTurned: described(
    'It was asked the other way round before, of what is good and not of the problem or the reverse; those points are not here',
    flag,
  ),
  groups: described(
    "By group key. A group's own series come first, then the one with the newest point",
    byKey(listOf(TrendSeries)),
  ),
});
export type Trend = Body<typeof Trend>;

export const TrendRound = named('TrendRound', {
  key: text,
  name: text,
  kind: oneOf(ROUND_KINDS),
  closedOn: day,
  simulated: flag,
});
export type TrendRound = Body<typeof TrendRound>;

/** The overall statement over all rounds up to the one shown. */
export const OverallTrend = named('OverallTrend', {
  rounds: described('Oldest first', listOf(TrendRound)),
  groups: described(
    "By group key. A group's own series come first, then the one with the newest point",
    byKey(listOf(TrendSeries)),
  ),
});
export type OverallTrend = Body<typeof OverallTrend>;

export const Trends = named('Trends', {
  rounds: described('Oldest first', listOf(TrendRound)),
  trends: listOf(Trend),
  predecessors: described(
    'By group key: what it was before, as far back as the rounds go; only groups that were something else',
    byKey(listOf(Predecessor)),
  ),
});
export type Trends = Body<typeof Trends>;
