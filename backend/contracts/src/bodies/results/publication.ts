import { ROUND_KINDS } from '../../lists/rounds/round-kinds';
import { LocalisedText } from '../rounds/questionnaire';
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
  text,
  type Body,
} from '../schema';
import { difference, DifferenceInterval, Share, Withheld, WITHHELD } from './figures';
import { GroupSummary, PublishedGroup } from './groups';
import { Recollection } from './recollection';

/** A figure of a breakdown: always a coarsened share, never a distribution. */
export const BreakdownResult = either(
  record({ status: is('shown'), answered: count, favourable: Share }),
  Withheld,
);
export type BreakdownResult = Body<typeof BreakdownResult>;

const NAMED = { key: text, name: LocalisedText };

export const BreakdownGroup = either(
  record({
    ...NAMED,
    status: is('shown'),
    answered: count,
    statements: byKey(BreakdownResult),
    subthemes: byKey(BreakdownResult),
  }),
  record({ ...NAMED, ...WITHHELD }),
);
export type BreakdownGroup = Body<typeof BreakdownGroup>;

/** Kommunen cut by the ledelseslag of the roster (`layer`), or by a background question. */
export const Breakdown = named('Breakdown', { ...NAMED, groups: listOf(BreakdownGroup) });
export type Breakdown = Body<typeof Breakdown>;

/** How closely a theme goes with the overall statement in kommunen, from −1 to 1, to one decimal. */
export const Association = either(
  record({
    status: is('shown'),
    answered: described(
      'All who answered the round; before method 4 those behind it, rounded down to tens',
      count,
    ),
    value: difference,
    interval: DifferenceInterval,
  }),
  Withheld,
);
export type Association = Body<typeof Association>;

/** The comments on one open question in one group, in no order that means anything. */
export const CommentList = either(
  record({ status: is('shown'), texts: listOf(text) }),
  described('Nobody in kommunen wrote anything that is shown', record({ status: is('none') })),
  Withheld,
);
export type CommentList = Body<typeof CommentList>;

/** The comments on one open question, by group: kommunen and each forvaltning. */
export const CommentLists = byKey(CommentList);
export type CommentLists = Body<typeof CommentLists>;

/** By open question, then by group. */
export const PublishedComments = byKey(CommentLists);
export type PublishedComments = Body<typeof PublishedComments>;

const HEAD = {
  method: described(
    'Version of the method, so that a figure can be traced to its definition',
    text,
  ),
  round: record({
    key: text,
    name: text,
    kind: oneOf(ROUND_KINDS),
    questionnaire: described('Its version', text),
    closedOn: day,
    simulated: described("The answers were made by the example's simulation", flag),
  }),
  minimum: described('No figure describes fewer than this many answers', count),
  heldBeside: optional(
    described(
      'Keys of rounds published before: its figures give nothing away together with theirs. From method 4',
      listOf(text),
    ),
  ),
  associations: optional(described('By theme. Not there before method 3', byKey(Association))),
  recollection: optional(
    described('What leaders of 2020 remember; only in the round that asked them', Recollection),
  ),
};

/**
 * Everything that may ever be shown of one round. Frozen when the round is published, so that its keys
 * never change. Kommune first, then forvaltninger, then centers, each in the order of its name.
 */
export const Publication = named('Publication', {
  ...HEAD,
  groups: listOf(PublishedGroup),
  breakdowns: listOf(Breakdown),
  comments: optional(
    described('Not there in rounds that were published before comments were', PublishedComments),
  ),
});
export type Publication = Body<typeof Publication>;

/** A publication without what a single subtheme's page shows: statements, breakdowns, comments. */
export const PublicationOverview = named('PublicationOverview', {
  ...HEAD,
  groups: listOf(GroupSummary),
});
export type PublicationOverview = Body<typeof PublicationOverview>;
