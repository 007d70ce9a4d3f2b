import { OCCASIONS } from '../../lists/rounds/occasions';
import { ROUND_KINDS } from '../../lists/rounds/round-kinds';
import {
  READINESS_CHECKS,
  OCCURRENCE_STATES,
  STEP_OUTCOMES,
  TIMETABLE_STEPS,
} from '../../lists/rounds/timetable';
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
  text,
  type Body,
} from '../schema';

/** What must hold before a round may be announced and opened. */
export const ReadinessCheck = named('ReadinessCheck', {
  check: oneOf(READINESS_CHECKS),
  isMet: flag,
});
export type ReadinessCheck = Body<typeof ReadinessCheck>;

export const TimetableStep = named('TimetableStep', {
  step: oneOf(TIMETABLE_STEPS),
  dueAt: instant,
  doneAt: nullable(instant),
  outcome: nullable(oneOf(STEP_OUTCOMES)),
  mails: described(
    'Mails queued to everybody; always null of a reminder, as it tells who is left',
    nullable(count),
  ),
});

/** A planned round as HR sees it in the calendar. */
export const Occurrence = named('Occurrence', {
  id: text,
  seriesId: nullable(text),
  seriesName: nullable(text),
  name: text,
  kind: oneOf(ROUND_KINDS),
  version: described('Null where there is none to ask', nullable(text)),
  opensOn: day,
  hour: count,
  daysOpen: count,
  lastDay: described('The last day to answer', day),
  mails: listOf(oneOf(OCCASIONS)),
  minimum: count,
  rosterMaxAge: count,
  simulated: flag,
  isEdited: described('A new rule of the series leaves it as it is', flag),
  discussedOn: nullable(day),
  roundKey: described('Null until the round is made', nullable(text)),
  state: described(
    'held: its time has come and a readiness check is not met',
    oneOf(OCCURRENCE_STATES),
  ),
  readinessChecks: described('Empty once the round has opened', listOf(ReadinessCheck)),
  steps: listOf(TimetableStep),
});
export type Occurrence = Body<typeof Occurrence>;

/** What HR changes of one planned round; what is absent stays. */
export interface ChangeOccurrence {
  readonly name?: string;
  readonly opensOn?: string;
  readonly hour?: number;
  readonly daysOpen?: number;
  /** Null asks the newest version of the kind. */
  readonly version?: string | null;
}

export interface Discussed {
  /** The day it was discussed in HovedMED; null takes the tick away. */
  readonly discussedOn: string | null;
}

/** A timetable for a draft that HR has made by hand. */
export interface ScheduleRound {
  readonly opensOn: string;
  readonly hour: number;
  readonly daysOpen: number;
}
