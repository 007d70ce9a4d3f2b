import type { SeriesRule } from '../series/planning/series-rule';
import { MAIL_STEPS } from '../series/timetable/timetable';

const EVERY_TUESDAY_AT_NINE = { weekday: 2, hour: 9, minimum: 5, rosterMaxAge: 30 };

/** The year's wheel of the example: one annual round in autumn, and three pulses between. */
export const EXAMPLE_SERIES: readonly SeriesRule[] = [
  {
    name: 'Årsmåling',
    kind: 'annual',
    weeks: [41],
    daysOpen: 14,
    mails: [...MAIL_STEPS],
    ...EVERY_TUESDAY_AT_NINE,
  },
  {
    name: 'Puls',
    kind: 'pulse',
    weeks: [10, 23, 48],
    daysOpen: 10,
    mails: MAIL_STEPS.filter((step) => step !== 'reminder-2'),
    ...EVERY_TUESDAY_AT_NINE,
  },
];
