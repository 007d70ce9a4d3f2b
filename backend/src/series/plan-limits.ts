/**
 * What HR may choose for a plan, both ends included; for validation, the API's document and the
 * database's `CHECK` alike.
 */
export const PLAN_LIMITS = {
  /** 1 is Monday. */
  weekday: { minimum: 1, maximum: 5 },
  /** Of the Danish clock, when a round opens and its mails go. */
  hour: { minimum: 6, maximum: 20 },
  daysOpen: { minimum: 3, maximum: 60 },
  /** Days that the roster may be old. */
  rosterMaxAge: { minimum: 1, maximum: 365 },
} as const;

/** The condition that a column keeps to its limits. */
export function withinLimits(column: string, limit: keyof typeof PLAN_LIMITS): string {
  const { minimum, maximum } = PLAN_LIMITS[limit];
  return `${column} BETWEEN ${minimum} AND ${maximum}`;
}
