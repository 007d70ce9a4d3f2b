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
