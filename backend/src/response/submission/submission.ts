/** One sending of an answer, which may reach the server more than once, or late. */
export interface Submission {
  /** A random UUID, the same whenever it is tried again; null lets the server choose. */
  readonly name: string | null;
  /** Names of what may be there and is to be replaced; null replaces anything. */
  readonly replaces: readonly string[] | null;
}

/** A submission that asks nothing of what is there. */
export const UNCONDITIONAL: Submission = { name: null, replaces: null };
