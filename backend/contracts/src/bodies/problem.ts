import { PROBLEM_CODES } from '../lists/problems';
import { count, day, described, listOf, named, oneOf, optional, text, type Body } from './schema';

/** One thing that is wrong in what was sent. */
export const Fault = named('Fault', {
  place: described('Where: file, line and column, or the field', text),
  code: text,
  message: described('In the language of the request', text),
});
export type Fault = Body<typeof Fault>;

/** A refusal as `application/problem+json` (RFC 9457), worded in the language of the request. */
export const Problem = named('Problem', {
  type: text,
  title: text,
  status: count,
  code: oneOf(PROBLEM_CODES),
  detail: text,
  faults: optional(listOf(Fault)),
  day: optional(described('The day that the refusal speaks of: of opening, of closing', day)),
  requestId: text,
});
export type Problem = Body<typeof Problem>;
