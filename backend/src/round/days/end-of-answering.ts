import { DateTime } from 'luxon';

/** What a leader who is in the middle of it at midnight has left. */
export const GRACE_MINUTES = 30;

/**
 * When a round with this last day stops taking answers: half past midnight after it in Denmark, summer
 * and winter. Leaders are told the day, and on that day and in the grace this moment too. A round that
 * closes by itself closes then and no sooner. What is taken hangs on the round's state alone: an answer
 * that comes later is taken too, as long as the round has not closed.
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
