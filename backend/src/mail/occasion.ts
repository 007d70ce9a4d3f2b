/** Why a mail goes out, in the order of a round. */
export const OCCASIONS = [
  'pre-notice',
  'invitation',
  'reminder-1',
  'reminder-2',
  'last-day',
  'results',
] as const;

export type Occasion = (typeof OCCASIONS)[number];

/** Occasions that go only to those who have not answered: who gets one must stay unseen. */
export const REMINDERS = ['reminder-1', 'reminder-2', 'last-day'] as const satisfies Occasion[];

export type Reminder = (typeof REMINDERS)[number];

export function isReminder(occasion: Occasion): occasion is Reminder {
  return (REMINDERS as readonly Occasion[]).includes(occasion);
}

/** Whether a mail of the occasion carries the leader's personal link. */
export function hasLink(occasion: Occasion): boolean {
  return occasion === 'invitation' || isReminder(occasion);
}
