/** Version of the statistics and the disclosure control; raised with any change that moves a figure. */
export const METHOD = '4';

/** Whom shares are of: all who answered the round, or (before method 4) those who answered the statement on the scale. */
export type ShareBase = 'answered' | 'on-scale';

export function shareBase(method: string): ShareBase {
  return Number(method) < 4 ? 'on-scale' : 'answered';
}
