import { DateTime } from 'luxon';
import type { SeriesRule } from './series-rule';
import { isoDay, workingDayFrom } from './working-day';

/** How far ahead the calendar is filled. */
export const MONTHS_AHEAD = 18;

/** One round that a series' rule asks for. */
export interface WantedOccurrence {
  /** The year and week that it comes from, such as `2027-W10`: it stays itself when it is moved. */
  readonly slot: string;
  readonly name: string;
  readonly opensOn: string;
}

/**
 * The rounds of a series whose opening lies after a day and at most eighteen months ahead of it. A
 * day on which offices are closed gives way to the next on which they are open.
 * @param today ISO date
 */
export function occurrencesOf(rule: SeriesRule, today: string): WantedOccurrence[] {
  const from = DateTime.fromISO(today, { zone: 'utc' });
  const until = isoDay(from.plus({ months: MONTHS_AHEAD }));
  const years = [from.year - 1, from.year, from.year + 1, from.year + 2];
  const slots = new Map(
    years.flatMap((year) =>
      rule.weeks.map((wanted) => {
        const week = Math.min(wanted, DateTime.utc(year, 7, 1).weeksInWeekYear);
        const nominal = DateTime.fromObject(
          { weekYear: year, weekNumber: week, weekday: rule.weekday as 1 | 2 | 3 | 4 | 5 },
          { zone: 'utc' },
        );
        const slot = `${year}-W${String(week).padStart(2, '0')}`;
        return [slot, workingDayFrom(isoDay(nominal))] as const;
      }),
    ),
  );
  const wanted = [...slots].filter(([, day]) => day > today && day <= until);
  return wanted
    .sort(([, a], [, b]) => a.localeCompare(b))
    .map(([slot, opensOn]) => ({
      slot,
      opensOn,
      name: nameOf(rule, slot, opensOn, [...slots.values()]),
    }));
}

/** "Årsmåling 2027", "Puls marts 2027"; where two fall in a month, "Puls uge 10 2027". */
function nameOf(
  { name, weeks }: SeriesRule,
  slot: string,
  opensOn: string,
  days: readonly string[],
): string {
  const [year, week] = slot.split('-W');
  if (weeks.length === 1) return `${name} ${year}`;
  const inMonth = days.filter((day) => day.slice(0, 7) === opensOn.slice(0, 7)).length;
  if (inMonth > 1) return `${name} uge ${Number(week)} ${year}`;
  return `${name} ${DateTime.fromISO(opensOn, { locale: 'da' }).toFormat('MMMM yyyy')}`;
}
