/**
 * PostgreSQL's advisory locks of the program: all of them, since two that share a number wait for each
 * other. A number stays with what it locks, so that two versions of the program agree.
 */
export const LOCK_NUMBERS = {
  /** Held by the program that started the embedded server for as long as it lives. */
  embeddedServer: 20201104,
  /** Two programs that start at once migrate one after the other. */
  migration: 20201105,
  /** Two imports of the organisation are taken over one after the other. */
  organisationImport: 20201106,
  /** Two instances plan one after the other. */
  planning: 20201108,
  /** The locks of rounds, one for each. */
  round: 20201109,
} as const;

export type Lock = Exclude<keyof typeof LOCK_NUMBERS, 'round'>;

/** How long a lock is held: until it is given back or the line ends, or until the transaction ends. */
const CALLS = {
  session: 'pg_advisory_lock',
  /** Answers at once whether the lock is `free`, and holds it for the session if so. */
  try: 'pg_try_advisory_lock',
  unlock: 'pg_advisory_unlock',
  transaction: 'pg_advisory_xact_lock',
} as const;

/** The statement that takes the lock or gives it back. */
export function lockSql(lock: Lock, call: keyof typeof CALLS): string {
  return `SELECT ${CALLS[call]}(${LOCK_NUMBERS[lock]}) AS free`;
}

/**
 * Statements that lock the round of the id `$1` until the transaction ends. Those who share it work
 * beside each other; closing, publishing and placing links exclude everybody.
 */
export const ROUND_LOCK = {
  shared: `SELECT pg_advisory_xact_lock_shared(${LOCK_NUMBERS.round}, hashtext($1))`,
  exclusive: `SELECT pg_advisory_xact_lock(${LOCK_NUMBERS.round}, hashtext($1))`,
} as const;
