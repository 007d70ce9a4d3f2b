import { LISTED_QUEUES, type ListedQueue } from '@ledelsespuls/contracts/lists/rounds/jobs';

/** In seconds: how long a job stays with a program that gives no heartbeat. */
export const LEASE = 20;

interface QueueRule {
  /** `short` lets one job of a key wait; `standard` lets all wait that are sent. */
  readonly policy: 'short' | 'standard';
  readonly retryLimit: number;
  /** In seconds; with `retryBackoff` doubled with each failure. */
  readonly retryDelay: number;
  readonly retryBackoff: boolean;
  /** How many jobs an instance does beside each other. */
  readonly lines: number;
  /** How many jobs a line fetches at a time, to be done one after the other. */
  readonly batch: number;
  /** How long a job whose database was lost may take to end by itself before it is given up, in seconds. */
  readonly grace: number;
}

const OF_ROUNDS = {
  policy: 'short',
  retryBackoff: true,
  lines: 1,
  batch: 1,
  grace: 0,
} as const;

/**
 * Every queue of the program. They are made when the database is migrated: a queue is a table, and
 * the running program may make none. Twelve tries with doubling delays span about three hours.
 */
export const QUEUES = {
  /** The steps of scheduled rounds. */
  timetable: { ...OF_ROUNDS, retryLimit: 12, retryDelay: 2 },
  /** The preview of a publication, computed when a round has closed. */
  'publication-preview': { ...OF_ROUNDS, retryLimit: 4, retryDelay: 5 },
  /** A job for each mail that waits, with the mail's own id and empty else. None is ever given up. */
  mail: {
    policy: 'standard',
    retryLimit: 1_000_000,
    retryDelay: 30,
    retryBackoff: false,
    lines: 4,
    batch: 10,
    grace: 60,
  },
} as const satisfies Readonly<Record<string, QueueRule>>;

/** Queues of earlier versions: migrating removes them with what is in them, as nothing does their jobs. */
export const REMOVED_QUEUES = ['daily'] as const;

export type QueueName = keyof typeof QUEUES;

/**
 * Whether HR sees its jobs. Those of the others leave no trace: they are deleted when they are done,
 * and the log does not name them.
 */
export function isListedQueue(name: string): name is ListedQueue {
  return (LISTED_QUEUES as readonly string[]).includes(name);
}

/**
 * What a job is about, such as a round's key and a step. Jobs are listed to HR and kept for weeks:
 * nothing in them may point at a person or open anything.
 */
export type JobSubject = Readonly<Record<string, string>>;
