/** One sending of an answer, which may reach the server more than once, or late. */
export interface Submission {
  /** A random UUID, the same whenever it is tried again; null lets the server choose. */
  readonly name: string | null;
  /** Names of what the same device has sent before, which it may replace. */
  readonly own: readonly string[];
  /** Fingerprints of answers from elsewhere that the leader has confirmed to replace. */
  readonly confirmed: readonly string[];
}

/** A submission that replaces nothing. */
export const FIRST_SUBMISSION: Submission = { name: null, own: [], confirmed: [] };
