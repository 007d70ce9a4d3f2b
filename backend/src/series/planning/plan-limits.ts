import { PLAN_LIMITS } from '@ledelsespuls/contracts/lists/rounds/plan-limits';

/** The condition that a column keeps to its limits. */
export function withinLimits(column: string, limit: keyof typeof PLAN_LIMITS): string {
  const { minimum, maximum } = PLAN_LIMITS[limit];
  return `${column} BETWEEN ${minimum} AND ${maximum}`;
}
