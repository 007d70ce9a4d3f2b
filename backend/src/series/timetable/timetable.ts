import { OCCASIONS, type Occasion } from '../../mail/occasion';
import { endOfAnswering } from '../../round/days/end-of-answering';
import { addDays, atHour, workingDayFrom, workingDayUntil } from '../planning/working-day';

/** What happens to a scheduled round, in this order. */
export const STEPS = [
  'pre-notice',
  'open',
  'invitation',
  'reminder-1',
  'reminder-2',
  'last-day',
  'close',
  'results',
] as const satisfies readonly (Occasion | 'open' | 'close')[];
export type TimetableStep = (typeof STEPS)[number];

/** Steps that send a mail, which a plan may leave out: one for each occasion of a mail. */
export const MAIL_STEPS = OCCASIONS;
export type MailStep = Occasion;

export interface PlannedStep {
  readonly step: TimetableStep;
  readonly dueAt: Date;
}

export interface RoundPlan {
  /** ISO date; a working day where a rule chose it. */
  readonly opensOn: string;
  readonly hour: number;
  readonly daysOpen: number;
  readonly mails: readonly MailStep[];
}

/** In days after the opening, and from the last day until the results are expected. */
const PRE_NOTICE = -3;
const REMINDERS = { 'reminder-1': 5, 'reminder-2': 10 } as const;
const UNTIL_RESULTS = 14;

/** The last day that leaders can answer: the first working day from so many days after opening. */
export function lastDayOf({ opensOn, daysOpen }: RoundPlan): string {
  return workingDayFrom(addDays(opensOn, daysOpen));
}

/**
 * When each step of a round comes, at the same hour of the Danish clock, on working days only:
 * pre-notice three days before opening or the working day before that, reminders five and ten days
 * after or the working day after that, and the last-day note on the last day. Closing comes when the
 * last day and its half hour of grace have ended. A reminder that would not come before the next mail
 * is left out. Results are expected two weeks after the last day.
 */
export function timetableOf(plan: RoundPlan): PlannedStep[] {
  const { opensOn, hour, mails } = plan;
  const lastDay = lastDayOf(plan);
  const first = workingDayFrom(addDays(opensOn, REMINDERS['reminder-1']));
  const second = workingDayFrom(addDays(opensOn, REMINDERS['reminder-2']));
  const firstFits = first < lastDay;
  const days: Readonly<Record<TimetableStep, string | null>> = {
    'pre-notice': workingDayUntil(addDays(opensOn, PRE_NOTICE)),
    open: opensOn,
    invitation: opensOn,
    'reminder-1': firstFits ? first : null,
    'reminder-2': firstFits && second > first && second < lastDay ? second : null,
    'last-day': lastDay,
    close: lastDay,
    results: workingDayFrom(addDays(lastDay, UNTIL_RESULTS)),
  };
  const isMail = (step: TimetableStep): step is MailStep => step !== 'open' && step !== 'close';
  return STEPS.flatMap((step) => {
    const day = days[step];
    if (day === null || (isMail(step) && !mails.includes(step))) return [];
    return [{ step, dueAt: step === 'close' ? endOfAnswering(day) : atHour(day, hour) }];
  });
}
