/** Why a figure is not there. Neither reason says how many answered. */
export type WithheldReason = 'too-few' | 'protects-another';

export interface Withheld {
  readonly status: 'withheld';
  readonly reason: WithheldReason;
}
