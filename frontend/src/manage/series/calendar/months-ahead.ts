import type { Occurrence } from '../../../api/types';

export interface CalendarMonth {
  /** ISO month, such as `2027-03`. */
  readonly month: string;
  readonly occurrences: readonly Occurrence[];
}

/** How many months the calendar shows from this one on. */
const AHEAD = 19;

/**
 * Every month from the first that still has something running, or this one, to eighteen months
 * ahead, with the rounds that open in it.
 * @param today ISO date
 */
export function monthsAhead(occurrences: readonly Occurrence[], today: string): CalendarMonth[] {
  const thisMonth = today.slice(0, 7);
  const earlier = new Set(
    occurrences.map(({ opensOn }) => opensOn.slice(0, 7)).filter((month) => month < thisMonth),
  );
  const [year = 0, month = 1] = thisMonth.split('-').map(Number);
  const ahead = Array.from({ length: AHEAD }, (_, place) =>
    new Date(Date.UTC(year, month - 1 + place)).toISOString().slice(0, 7),
  );
  return [...[...earlier].sort(), ...ahead].map((at) => ({
    month: at,
    occurrences: occurrences.filter(({ opensOn }) => opensOn.startsWith(at)),
  }));
}
