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
  /** The preview of a publication, computed when a round has closed. */
  'publication-preview': { retryLimit: 4, retryDelay: 5 },
} as const satisfies Readonly<Record<string, QueueRule>>;

/** Queues of earlier versions: migrating removes them with what is in them, as nothing does their jobs. */
export const REMOVED_QUEUES = ['mail', 'daily'] as const;

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
