import { DateTime } from 'luxon';

/** What a leader who is in the middle of it at midnight has left. */
export const GRACE_MINUTES = 30;

/**
 * When a round with this last day stops taking answers at the earliest: half past midnight after it in
 * Denmark, summer and winter. Leaders are told the day; whoever answers at midnight is told this moment.
 * A round that closes by itself closes then and no sooner. The database's own state decides what is
 * taken: an answer that comes later, where the round has not closed yet, is taken too.
 * @param lastDay an ISO day
 * @throws RangeError where it is no day
 */
export function endOfAnswering(lastDay: string): Date {
  const midnight = DateTime.fromISO(lastDay, { zone: 'Europe/Copenhagen' })
    .startOf('day')
    .plus({ days: 1 });
  if (!midnight.isValid) throw new RangeError(`"${lastDay}" is no day`);
  return midnight.plus({ minutes: GRACE_MINUTES }).toJSDate();
}
