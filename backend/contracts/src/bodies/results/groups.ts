import { Type } from 'typebox';
import { ANSWER_CLASSES } from '../../lists/answering/answer-classes';
import { COARSE_REASONS } from '../../lists/results/coarse-reasons';
import { SUCCESSION_KINDS } from '../../lists/organisation/successions';
import { UNIT_KINDS } from '../../lists/organisation/unit-kinds';
import {
  byKey,
  count,
  day,
  described,
  either,
  is,
  listOf,
  named,
  nullable,
  oneOf,
  optional,
  record,
  text,
  type Body,
} from '../schema';
import { Interval, points, Share, Withheld, WITHHELD } from './figures';

const answersOf = (length: 3 | 5) => ({
  type: 'array',
  items: count,
  minItems: length,
  maxItems: length,
});

/** How many gave each answer, 1 (helt uenig) to 5 (helt enig), as asked: never turned. */
export const Distribution = either(
  record({
    categories: is(5),
    counts: Type.Unsafe<[number, number, number, number, number]>(answersOf(5)),
  }),
  described(
    'Disagree, neither, agree: for groups too small for five categories',
    record({ categories: is(3), counts: Type.Unsafe<[number, number, number]>(answersOf(3)) }),
  ),
);
export type Distribution = Body<typeof Distribution>;

/** An interval of points, 0 to 100. */
const PointRange = record({ low: points, high: points });

/** From so many to so many people, ends included. */
export const CountRange = named('CountRange', { low: count, high: count });
export type CountRange = Body<typeof CountRange>;

/** How many met a statement in one way. `undecided` is "ved ikke" or no answer. */
export const AnswerPart = named('AnswerPart', { class: oneOf(ANSWER_CLASSES), count: CountRange });
export type AnswerPart = Body<typeof AnswerPart>;

/** A statement's result in one group. Methods before 4 said exact counts of those on the scale. */
export const StatementResult = either(
  record({
    status: is('shown'),
    answered: described(
      'The base of every share: all who answered the round; before method 4 the answers on the scale',
      count,
    ),
    favourable: Share,
    mean: described(
      'The middle of its range; null where not all five points of the scale may be said',
      nullable(points),
    ),
    meanRange: optional(
      described('From 0 to 100, where the counts behind the mean are ranges', PointRange),
    ),
    answers: optional(
      described(
        'Everybody of the group in exactly one part, as fine as may be said. From method 4',
        listOf(AnswerPart),
      ),
    ),
    amongConcerned: optional(
      described(
        'Kommunen alone, where more than a fifth stand outside the scale: the favourable share of the others',
        Interval,
      ),
    ),
    distribution: described(
      'Exact counts; null from method 4, and where the share is coarsened',
      nullable(Distribution),
    ),
    outside: described(
      '"Ved ikke" and "Ikke relevant"; null from method 4, and where the group is too small to say, or coarsened',
      nullable(record({ dontKnow: count, notRelevant: count })),
    ),
    coarsened: optional(
      described(
        'Why the share is coarsened; absent where it is exact, and from method 4',
        oneOf(COARSE_REASONS),
      ),
    ),
  }),
  Withheld,
);
export type StatementResult = Body<typeof StatementResult>;

/** Why a subtheme or theme has no figure. */
export const WithheldScale = record({
  ...WITHHELD,
  leftOut: optional(
    described(
      'The statements that are withheld in this group; absent where all are, or the whole group is',
      listOf(text),
    ),
  ),
});
export type WithheldScale = Body<typeof WithheldScale>;

/**
 * A subtheme's result is the mean of its statements' shares, a theme's the mean of its subthemes', and nothing besides.
 * Shown where both of a pair, or two thirds of three and more, are.
 */
export const ScaleResult = either(
  record({
    status: is('shown'),
    answered: described('The fewest answers behind any of its statements', count),
    favourable: Share,
    mean: described('Null where one of its statements has none', nullable(points)),
    leftOut: optional(
      described(
        'Statements of it that are not in the mean, being withheld in this group or of a subtheme that is; absent where none is',
        listOf(text),
      ),
    ),
  }),
  WithheldScale,
);
export type ScaleResult = Body<typeof ScaleResult>;

/**
 * A group of earlier rounds in the lineage of a group, as HR had confirmed when the round opened. One
 * with the group's own key says that the group itself was merged with another, or gave a part away.
 */
export const Predecessor = named('Predecessor', {
  key: text,
  name: text,
  kind: described(
    'The strongest break on the way from it: only `renamed` and `moved` are the same group still',
    oneOf(SUCCESSION_KINDS),
  ),
  until: described('On which it ceased to be what it was', day),
});
export type Predecessor = Body<typeof Predecessor>;

const IDENTITY = {
  key: text,
  name: text,
  kind: oneOf(UNIT_KINDS),
  parentKey: nullable(text),
  baselineScope: described(
    'The part of the 2020 report that speaks of this forvaltning; null where none does',
    nullable(text),
  ),
  pools: optional(
    described('Set for small forvaltninger that are shown together: their keys', listOf(text)),
  ),
  succeeds: optional(
    described(
      'Followed from predecessor to predecessor. Absent where there is none, and from older rounds',
      listOf(Predecessor),
    ),
  ),
};

/** Who a group is, whatever is shown of it. */
export const GroupIdentity = record(IDENTITY);
export type GroupIdentity = Body<typeof GroupIdentity>;

const SUMMARY = {
  ...IDENTITY,
  status: is('shown'),
  invited: count,
  answered: count,
  subthemes: byKey(ScaleResult),
  themes: byKey(ScaleResult),
  overall: described("The overall statement's own result", StatementResult),
  comparable: optional(
    described(
      'Earlier rounds that a change since may be shown from: nobody, or enough, came or left. Absent from method 1',
      listOf(text),
    ),
  ),
};

export const WithheldGroup = named('WithheldGroup', { ...IDENTITY, ...WITHHELD });
export type WithheldGroup = Body<typeof WithheldGroup>;

export const ShownGroup = named('ShownGroup', { ...SUMMARY, statements: byKey(StatementResult) });
export type ShownGroup = Body<typeof ShownGroup>;

/** A group without its results on single statements. */
export const GroupSummary = either(named('ShownGroupSummary', SUMMARY), WithheldGroup);
export type GroupSummary = Body<typeof GroupSummary>;

export const PublishedGroup = either(ShownGroup, WithheldGroup);
export type PublishedGroup = Body<typeof PublishedGroup>;
