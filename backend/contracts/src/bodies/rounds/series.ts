import { ROUND_KINDS } from '../../lists/rounds/round-kinds';
import { BOX_CUSTODIES } from '../../lists/rounds/box';
import { EDIT_HOLDERS } from '../../lists/answering/edit-holders';
import { OCCASIONS } from '../../lists/rounds/occasions';
import {
  count,
  described,
  flag,
  listOf,
  named,
  oneOf,
  optional,
  record,
  text,
  type Body,
} from '../schema';

const RULE = {
  name: text,
  kind: oneOf(ROUND_KINDS),
  weeks: described('ISO weeks; 53 is the last week of any year', listOf(count)),
  weekday: described('1 is Monday, 5 is Friday', count),
  hour: described('Of the Danish clock: the round opens and its mails go out', count),
  daysOpen: described('From opening to the last day to answer', count),
  mails: listOf(oneOf(OCCASIONS)),
  minimum: described('No figure describes fewer answers', count),
  rosterMaxAge: described('Days that the roster may be old when a round opens', count),
};

const CUSTODY = described('Who can open the boxes of its rounds', oneOf(BOX_CUSTODIES));
const HOLDER = described('Who can change an answer in its rounds', oneOf(EDIT_HOLDERS));

/** When the rounds of a series come, and how each is run. */
export const SeriesRule = record({
  ...RULE,
  boxCustody: optional(CUSTODY),
  editHolder: optional(HOLDER),
});
export type SeriesRule = Body<typeof SeriesRule>;

/** A survey that comes back, and its rule. */
export const Series = named('Series', {
  id: text,
  ...RULE,
  boxCustody: CUSTODY,
  editHolder: HOLDER,
  simulated: flag,
});
export type Series = Body<typeof Series>;
