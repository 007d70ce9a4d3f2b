/**
 * What HR may choose for a round or a plan, both ends included; for validation, the API's document and
 * the database's `CHECK` alike.
 */
export const PLAN_LIMITS = {
  /** No figure describes fewer answers; above the largest nothing but kommunen would be left to show. */
  minimum: { minimum: 5, maximum: 20 },
  /** 1 is Monday. */
  weekday: { minimum: 1, maximum: 5 },
  /** Of the Danish clock, when a round opens and its mails go. */
  hour: { minimum: 6, maximum: 20 },
  daysOpen: { minimum: 3, maximum: 60 },
  /** Days that the roster may be old. */
  rosterMaxAge: { minimum: 1, maximum: 365 },
} as const;
