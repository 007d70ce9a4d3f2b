import { DateTime } from 'luxon';

/**
 * The day on which each of the simulated leaders answers: most in the first days, as after an
 * invitation.
 * @param opened first day, ISO
 * @param closed last day, ISO
 * @returns from a leader's place to an ISO day; before the first leader it is the first day
 */
export function simulatedDay(
  opened: string,
  closed: string,
  leaders: number,
): (place: number) => string {
  const first = DateTime.fromISO(opened, { zone: 'utc' });
  const last = DateTime.fromISO(closed, { zone: 'utc' }).diff(first, 'days').days;
  return (place) => {
    const part = leaders > 0 ? Math.max(0, place) / leaders : 0;
    return first.plus({ days: Math.floor(part ** 2 * (last + 1)) }).toISODate()!;
  };
}
