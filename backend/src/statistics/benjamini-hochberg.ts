/**
 * p-values adjusted for their number by Benjamini and Hochberg (1995), as R's `p.adjust`: whoever
 * calls a difference where its adjusted value is at most q is wrong in a share q of the calls.
 * @returns in the order given
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const descending = pValues.map((p, place) => ({ p, place })).sort((a, b) => b.p - a.p);
  const adjusted = [...pValues];
  let least = 1;
  for (const [index, { p, place }] of descending.entries()) {
    least = Math.min(least, (p * pValues.length) / (pValues.length - index));
    adjusted[place] = least;
  }
  return adjusted;
}
