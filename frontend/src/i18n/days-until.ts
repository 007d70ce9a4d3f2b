const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Days from one ISO day to another; 0 for the same, negative for an earlier one. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MILLISECONDS);
}
