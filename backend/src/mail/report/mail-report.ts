import { SMALLEST_PARTICIPATION_GROUP } from '../../round/participation/participation';
import type { RoundState } from '../../round/round-state';
import type { MailState } from '../mail.entity';
import { isReminder, OCCASIONS, type Occasion } from '../occasion';

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
      /** Absent for a reminder: who was refused is known, and that a reminder was tried would tell the rest. */
      readonly refused?: number;
      /** Came back after having been taken; absent for a reminder. */
      readonly bounced?: number;
    }
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
  round: {
    readonly state: RoundState;
    readonly mailed: boolean;
    readonly linksFetched: boolean;
    readonly invited: number;
  },
): OccasionReport[] {
  return OCCASIONS.map((occasion): OccasionReport => {
    const own = counts.filter((count) => count.occasion === occasion);
    const canSend = own.length === 0 && isNow(occasion, round);
    if (own.length === 0) return { occasion, canSend, status: 'none' };
    const reminder = isReminder(occasion);
    if (reminder && round.invited < SMALLEST_PARTICIPATION_GROUP) {
      return { occasion, canSend, status: 'withheld' };
    }
    const total = (states: readonly MailState[]) =>
      own.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
    return {
      occasion,
      canSend,
      status: 'shown',
      waiting: total(['queued', 'sending']),
      sent: total(reminder ? ['sent', 'refused'] : ['sent']),
      uncertain: reminder ? 0 : own.reduce((sum, { uncertain }) => sum + uncertain, 0),
      ...(reminder ? {} : { refused: total(['refused']), bounced: total(['bounced']) }),
    };
  });
}

function isNow(
  occasion: Occasion,
  { state, mailed, linksFetched }: { state: RoundState; mailed: boolean; linksFetched: boolean },
): boolean {
  if (!STATES_OF_OCCASION[occasion].includes(state)) return false;
  if (occasion === 'invitation') return !mailed && !linksFetched;
  return !isReminder(occasion) || mailed;
}
