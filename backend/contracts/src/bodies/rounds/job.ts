import { JOB_STATES, LISTED_QUEUES } from '../../lists/rounds/jobs';
import {
  byKey,
  count,
  described,
  instant,
  named,
  nullable,
  oneOf,
  record,
  text,
  type Body,
} from '../schema';

/** Work that outlives the program, as HR sees it. */
export const Job = named('Job', {
  id: text,
  queue: oneOf(LISTED_QUEUES),
  subject: described('What it is about, such as the key of a round; never a person', byKey(text)),
  state: oneOf(JOB_STATES),
  createdAt: instant,
  startedAt: described('When it was last begun', nullable(instant)),
  finishedAt: nullable(instant),
  nextTryAt: described('Null once it runs or has ended', nullable(instant)),
  tries: count,
  fault: described('Why the last try failed', nullable(record({ title: text, detail: text }))),
});
export type Job = Body<typeof Job>;
