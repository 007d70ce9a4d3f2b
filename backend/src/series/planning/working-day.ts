import Holidays from 'date-holidays';
import { DateTime } from 'luxon';

export const ZONE = 'Europe/Copenhagen';

/** What Danish municipalities keep closed beside the public holidays, as month and day. */
const CLOSED_DAYS = ['06-05', '12-24', '12-27', '12-28', '12-29', '12-30', '12-31'];
/** Kristi himmelfartsdag, in date-holidays' words. */
const ASCENSION = 'easter 39';

const denmark = new Holidays('DK');
/** By year, as the library takes a while to work them out. */
const known = new Map<number, ReadonlySet<string>>();

/**
 * Whether municipal offices are open on the day: Monday to Friday, and none of the Danish public
 * holidays, grundlovsdag, the Friday after Kristi himmelfartsdag, and 24 to 31 December.
 * @param day ISO date
 */
export function isWorkingDay(day: string): boolean {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  return (
    date.weekday <= 5 && !CLOSED_DAYS.includes(day.slice(5)) && !holidaysOf(date.year).has(day)
  );
}

function holidaysOf(year: number): ReadonlySet<string> {
  const held = known.get(year);
  if (held) return held;
  const days = denmark
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, rule }) => {
      const day = date.slice(0, 10);
      return rule === ASCENSION ? [day, addDays(day, 1)] : [day];
    });
  known.set(year, new Set(days));
  return new Set(days);
}

/** The day itself where it is a working day, else the first one after it. */
export function workingDayFrom(day: string): string {
  return walk(day, 1);
}

/** The day itself where it is a working day, else the last one before it. */
export function workingDayUntil(day: string): string {
  return walk(day, -1);
}

export function addDays(day: string, days: number): string {
  return isoDay(DateTime.fromISO(day, { zone: 'utc' }).plus({ days }));
}

/** The moment at which the clock in Denmark shows the hour, whatever the season. */
export function atHour(day: string, hour: number): Date {
  return DateTime.fromISO(day, { zone: ZONE }).set({ hour }).toJSDate();
}

export function isoDay(date: DateTime): string {
  const day = date.toISODate();
  if (day === null) throw new RangeError('Not a day');
  return day;
}

function walk(day: string, step: 1 | -1): string {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, step);
  return at;
}
