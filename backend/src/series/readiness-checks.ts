import type { ReadinessCheck } from '@ledelsespuls/contracts/bodies/rounds/occurrence';
import { addDays } from './planning/working-day';

export interface ReadinessFacts {
  /** The version that the round will ask is released. */
  readonly isReleased: boolean;
  /** The day that the roster was drawn; null where there is none. */
  readonly rosterAsOf: string | null;
  /** In days. */
  readonly rosterMaxAge: number;
  /** The day that the round was discussed in HovedMED; null where HR has not said. */
  readonly discussedOn: string | null;
  readonly today: string;
  /** What opens its box can be kept, and where that is codes, both have been tried. */
  readonly canBoxBeOpened: boolean;
}

/** What must hold before a scheduled round may be announced and opened. */
export function readinessChecks(facts: ReadinessFacts): ReadinessCheck[] {
  const { isReleased, rosterAsOf, rosterMaxAge, discussedOn, today, canBoxBeOpened } = facts;
  return [
    { check: 'questionnaire', isMet: isReleased },
    { check: 'roster', isMet: rosterAsOf !== null && addDays(rosterAsOf, rosterMaxAge) >= today },
    { check: 'discussed', isMet: discussedOn !== null && discussedOn <= today },
    { check: 'box', isMet: canBoxBeOpened },
  ];
}
