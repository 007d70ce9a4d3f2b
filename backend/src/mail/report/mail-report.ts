import type { RoundState } from '../../round/round-state';
import type { MailState } from '../mail.entity';
import { isReminder, OCCASIONS, type Occasion, type Reminder } from '../occasion';

/** How many mails of an occasion are in a state. */
export interface MailCount {
  readonly occasion: Occasion;
  readonly state: MailState;
  readonly count: number;
  /** Of these, how many may have arrived more than once. */
  readonly uncertain: number;
}

export type OccasionReport = {
  readonly occasion: Occasion;
  /** Whether HR can have its mails sent now. */
  readonly canSend: boolean;
} & (
  | { readonly status: 'none' }
  | {
      readonly status: 'shown';
      readonly waiting: number;
      readonly sent: number;
      readonly uncertain: number;
      readonly refused: number;
      /** Came back after having been taken. */
      readonly bounced: number;
    }
  /**
   * Of a reminder nothing but what participation said when it was asked for: how many mails wait or went
   * hangs on the roster of the day, and HR could have it tell of one person.
   */
  | { readonly status: 'asked-for'; readonly unanswered: number }
  /** Reminders of a round so small that their number says who has not answered. */
  | { readonly status: 'withheld' }
);

/** The states of a round in which an occasion's mails may be queued. */
export const STATES_OF_OCCASION: Readonly<Record<Occasion, readonly RoundState[]>> = {
  'pre-notice': ['draft'],
  invitation: ['open'],
  'reminder-1': ['open'],
  'reminder-2': ['open'],
  'last-day': ['open'],
  results: ['published'],
};

/** What HR may see of the mails of a round: numbers, and of reminders no number that points at anybody. */
export function reportOccasions(
  counts: readonly MailCount[],
  reminders: ReadonlyMap<Reminder, number | null>,
  round: {
    readonly state: RoundState;
    readonly mailed: boolean;
    /** HR has had the links of leaders with mail. */
    readonly linksHandedOut: boolean;
  },
): OccasionReport[] {
  return OCCASIONS.map((occasion): OccasionReport => {
    const own = counts.filter((count) => count.occasion === occasion);
    const isAskedFor = isReminder(occasion) ? reminders.has(occasion) : own.length > 0;
    if (!isAskedFor) return { occasion, canSend: isNow(occasion, round), status: 'none' };
    const canSend = false;
    if (isReminder(occasion)) {
      const unanswered = reminders.get(occasion) ?? null;
      return unanswered === null
        ? { occasion, canSend, status: 'withheld' }
        : { occasion, canSend, status: 'asked-for', unanswered };
    }
    const total = (states: readonly MailState[]) =>
      own.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
    return {
      occasion,
      canSend,
      status: 'shown',
      waiting: total(['queued', 'sending']),
      sent: total(['sent']),
      uncertain: own.reduce((sum, { uncertain }) => sum + uncertain, 0),
      refused: total(['refused']),
      bounced: total(['bounced']),
    };
  });
}

function isNow(
  occasion: Occasion,
  { state, mailed, linksHandedOut }: Parameters<typeof reportOccasions>[2],
): boolean {
  if (!STATES_OF_OCCASION[occasion].includes(state)) return false;
  if (occasion === 'invitation') return !mailed && !linksHandedOut;
  return !isReminder(occasion) || mailed;
}
