/** How far two judgements of the same things agree. */
export interface Agreement {
  readonly compared: number;
  readonly agreed: number;
  /** Cohen's kappa; null where chance alone would have them always agree, or nothing was compared. */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa of two judges: (p − e) / (1 − e), where p is the share of things that both put in one
 * category, and e the share that they would so by chance, were each to put things in categories as often
 * as they did and without looking (Cohen 1960). 1 is full agreement, 0 no better than chance; below 0 is worse.
 * Things that only one of them judged are left out by the caller.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Agreement {
  const compared = pairs.length;
  const agreed = pairs.filter(([one, other]) => one === other).length;
  const categories = new Set(pairs.flat());
  const expected = [...categories].reduce((sum, category) => {
    const byOne = pairs.filter(([one]) => one === category).length;
    const byOther = pairs.filter(([, other]) => other === category).length;
    return sum + byOne * byOther;
  }, 0);
  // In whole numbers, so that full agreement by chance is seen as such.
  const room = compared * compared - expected;
  const kappa = room === 0 ? null : (agreed * compared - expected) / room;
  return { compared, agreed, kappa };
}
