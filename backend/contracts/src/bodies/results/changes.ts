import { Type } from 'typebox';
import { ITEM_LEVELS } from '../../lists/results/item-levels';
import { ROUND_KINDS } from '../../lists/rounds/round-kinds';
import { CHANGE_GRADES } from '../../lists/results/verdicts';
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
  nullable,
  oneOf,
  record,
  share,
  text,
  type Body,
} from '../schema';
import { Headlines } from './comparison';
import { difference, DifferenceInterval, Withheld } from './figures';

/** One group's change on one item between two rounds, on the statements that both asked. */
export const Change = either(
  record({
    status: is('compared'),
    earlier: described('Favourable, over the statements that both rounds asked and show', share),
    later: share,
    change: described('`later` − `earlier`', difference),
    interval: described('95 %, not adjusted for the number of comparisons', DifferenceInterval),
    answered: described('The fewest answers behind it in either round', count),
    adjusted: described(
      'The p-value of no change in conditions, adjusted by theme; null of a statement, and in a group too small to call any',
      nullable(share),
    ),
    grade: described(
      'Called, a sign alone, or nothing. Always `none` of a single statement, and in a group too small',
      oneOf(CHANGE_GRADES),
    ),
    isApproximate: described(
      'At least one of the shares is known as a range only, so the change is about right',
      flag,
    ),
    statementsCompared: described('That both rounds asked and show in this group', count),
    statementsAsked: described('Statements of it that the later round asked', count),
  }),
  described(
    'So few joined, left or moved that the change could tell how they answer',
    record({ status: is('protected') }),
  ),
  described(
    'The group was merged with another or split since, so it is not the one that answered then',
    record({ status: is('reorganised') }),
  ),
  described(
    'No statement of it was asked in both rounds',
    record({ status: is('not-comparable') }),
  ),
  Withheld,
);
export type Change = Body<typeof Change>;

export const ChangedItem = named('ChangedItem', {
  level: oneOf([...ITEM_LEVELS, 'overall']),
  key: text,
  parentKey: nullable(text),
  cells: described(
    'By group key of the later round; only groups that were there in both, under whatever key, or came of such',
    byKey(Change),
  ),
});
export type ChangedItem = Body<typeof ChangedItem>;

export const RoundIdentity = named('RoundIdentity', {
  key: text,
  name: text,
  kind: oneOf(ROUND_KINDS),
  closedOn: day,
});
export type RoundIdentity = Body<typeof RoundIdentity>;

const COMPARISON = {
  earlier: RoundIdentity,
  later: RoundIdentity,
  items: listOf(ChangedItem),
  minimumDetectableChange: described(
    'By group key: the change that would be called here in four of five rounds, were it of one usual subtheme alone; null where the group is too small for any, or not compared',
    byKey(nullable(share)),
  ),
  signsByChance: described(
    'By group key: how many signs in its subthemes chance alone would give; null where none can be given',
    byKey(nullable(Type.Number({ minimum: 0 }))),
  ),
};

/** One publication beside an earlier one. */
export const RoundComparison = named('RoundComparison', COMPARISON);
export type RoundComparison = Body<typeof RoundComparison>;

/** A round beside an earlier one, also in words. */
export const WordedChange = named('WordedChange', { ...COMPARISON, headlines: Headlines });
export type WordedChange = Body<typeof WordedChange>;
