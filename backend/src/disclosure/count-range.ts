/** A whole number of people, known only to lie from `low` to `high`, both included. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}
