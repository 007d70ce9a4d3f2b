import type { Method } from '@ledelsespuls/contracts/bodies/results/evidence';
import type { ReviewSummary } from '../coding/review-summary';
import { danishDay } from '../round/days/calendar-day';

/** The review of the coding as readers are told of it: by role and day. */
export function methodReview({ roles, ...review }: ReviewSummary): Method['review'] {
  return {
    ...review,
    roles: roles.map(({ lastAt, ...role }) => ({ ...role, lastDay: danishDay(lastAt) })),
  };
}
