import { UNIT_KINDS } from '../../lists/organisation/unit-kinds';
import {
  count,
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

const COUNTS = {
  invited: count,
  sent: described('Invitations tried at the mail server, whether it took them or not', count),
  delivered: described('Invitations that it took and that have not come back', count),
  started: count,
  answered: count,
};

/** How far the leaders of a group have come. */
export const ParticipationCounts = record(COUNTS);
export type ParticipationCounts = Body<typeof ParticipationCounts>;

const UNIT = { key: text, name: text, kind: oneOf(UNIT_KINDS) };

/** A unit's participation; one that is withheld has no numbers. */
export const GroupParticipation = either(
  record({ ...UNIT, status: is('shown'), ...COUNTS }),
  record({ ...UNIT, status: is('withheld') }),
);
export type GroupParticipation = Body<typeof GroupParticipation>;

export const CurvePoint = named('CurvePoint', {
  dayNumber: described('The day of opening is 1', count),
  share: described('Of those invited, 0 to 1', share),
});
export type CurvePoint = Body<typeof CurvePoint>;

/** How many have answered; never who. */
export const Participation = named('Participation', {
  ...COUNTS,
  mailed: described('Links went out by mail; else nothing is known of sent and delivered', flag),
  groups: listOf(GroupParticipation),
  curve: described('Kommunen, by the end of each day', listOf(CurvePoint)),
  previous: described(
    'The last round of its kind',
    nullable(record({ name: text, curve: listOf(CurvePoint) })),
  ),
});
export type Participation = Body<typeof Participation>;
