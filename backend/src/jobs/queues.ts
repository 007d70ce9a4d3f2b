/** How a queue tries again. The delay doubles with each failure, beginning with `retryDelay` seconds. */
interface QueueRule {
  readonly retryLimit: number;
  readonly retryDelay: number;
}

/**
 * Every queue of the program. They are made when the database is migrated: a queue is a table, and
 * the running program may make none. Twelve tries with doubling delays span about three hours.
 */
export const QUEUES = {
  /** The steps of scheduled rounds. */
  timetable: { retryLimit: 12, retryDelay: 2 },
  /** Sending what the mail room has queued. A killed program counts as a try, and sending takes long. */
  mail: { retryLimit: 100, retryDelay: 2 },
  /** The preview of a publication, computed when a round has closed. */
  'publication-preview': { retryLimit: 4, retryDelay: 5 },
  /** Once a day: counts of participation, and other work that follows the calendar alone. */
  daily: { retryLimit: 12, retryDelay: 2 },
} as const satisfies Readonly<Record<string, QueueRule>>;

export type QueueName = keyof typeof QUEUES;

export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

export function isQueueName(name: string): name is QueueName {
  return Object.hasOwn(QUEUES, name);
}

/**
 * What a job is about, such as a round's key and a step. Jobs are listed to HR and kept for weeks:
 * nothing in them may point at a person or open anything.
 */
export type JobSubject = Readonly<Record<string, string>>;
