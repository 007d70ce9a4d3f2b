import { EDIT_HOLDERS } from '../../lists/answering/edit-holders';
import { Questionnaire } from '../rounds/questionnaire';
import {
  count,
  day,
  described,
  flag,
  instant,
  listOf,
  named,
  nullable,
  oneOf,
  record,
  text,
  type Body,
} from '../schema';

/** What a leader meets behind a personal link. */
export const Survey = named('Survey', {
  round: record({
    key: text,
    name: text,
    closesOn: described('The last day that leaders are told', day),
    endsAt: described('The end of the last day and a short grace', instant),
    simulated: flag,
    minimum: described('No figure describes fewer answers than this', count),
    editHolder: described(
      'Who can change an answer: whoever has the link, or the device that has its recovery code',
      oneOf(EDIT_HOLDERS),
    ),
  }),
  forvaltning: nullable(text),
  cell: described(
    'Names of the groups that stand outside the envelope; none in a round that keeps plain rows',
    listOf(text),
  ),
  questionnaire: Questionnaire,
  answered: described('An answer has come by this link; it can be read by nobody', flag),
  fingerprint: described(
    'Tells that answer from others, so that a device knows its own; 32 hexadecimal digits of the SHA-256 of its `Idempotency-Key`; null for none, and where the device must show its code and has not',
    nullable(text),
  ),
  saidNotLeader: described('The leader has said to be none any more; can be taken back', flag),
  isReplacement: described('That answer took the place of one that came from another device', flag),
});
export type Survey = Body<typeof Survey>;
