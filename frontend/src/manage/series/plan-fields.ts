import { PLAN_LIMITS } from '@ledelsespuls/contracts/lists/rounds/plan-limits';

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

const between = ({ minimum, maximum }: Limits) =>
  Array.from({ length: maximum - minimum + 1 }, (_, place) => minimum + place);

/** Hours of the Danish clock at which a round may open. */
export const HOURS = between(PLAN_LIMITS.hour);

/** 1 is Monday. */
export const WEEKDAYS = between(PLAN_LIMITS.weekday);

const isWhole = (text: string, { minimum, maximum }: Limits) => {
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= minimum && number <= maximum;
};

export function isDaysOpen(text: string): boolean {
  return isWhole(text, PLAN_LIMITS.daysOpen);
}

export function isRosterAge(text: string): boolean {
  return isWhole(text, PLAN_LIMITS.rosterMaxAge);
}

const WEEKS = { minimum: 1, maximum: 53 };

/** Week numbers with commas or spaces between; null where they are not weeks of a year. */
export function readWeeks(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  if (parts.length === 0 || !parts.every((part) => isWhole(part, WEEKS))) return null;
  const weeks = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  return weeks.length <= 12 ? weeks : null;
}
