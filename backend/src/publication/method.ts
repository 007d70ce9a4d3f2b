/** Version of the statistics and the disclosure control; raised with any change that moves a figure. */
export const METHOD = '6';

/** Whom shares are of: all who answered the round, or (before method 4) those who answered the statement on the scale. */
export type ShareBase = 'answered' | 'on-scale';

export function shareBase(method: string): ShareBase {
  return Number(method) < 4 ? 'on-scale' : 'answered';
}

/** What a theme is the mean of: its subthemes, or (before method 5) its statements. */
export function themeParts(method: string): 'subthemes' | 'statements' {
  return Number(method) < 5 ? 'statements' : 'subthemes';
}
