/** The end of a round as it comes near; null while it is more than a day away. */
export type Deadline = 'last-day' | 'grace' | 'overdue' | null;

interface Days {
  /** The last day to answer, an ISO date. */
  readonly closesOn: string;
  /** An ISO moment: midnight after it, and the grace. */
  readonly endsAt: string;
}

const ZONE = 'Europe/Copenhagen';

/** Where a moment stands to the end of a round: `overdue` where it should have closed and has not. */
export function deadlineAt(moment: Date, { closesOn, endsAt }: Days): Deadline {
  // Swedish writes dates as ISO does.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(moment);
  if (today < closesOn) return null;
  if (today === closesOn) return 'last-day';
  return moment < new Date(endsAt) ? 'grace' : 'overdue';
}

/** The time of day in Denmark, such as `00.30`. */
export function timeInWords(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: ZONE,
    timeStyle: 'short',
  }).format(new Date(moment));
}
