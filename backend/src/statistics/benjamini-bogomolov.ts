import { benjaminiHochberg } from './benjamini-hochberg';

/**
 * p-values in families, adjusted by Benjamini and Bogomolov (2014): first the families are chosen, each by the p-value
 * of Simes (1986), that nothing in it is so; then what is in a chosen one is called, more strictly the fewer
 * were chosen. Whoever calls where the adjusted value is at most q is wrong in a share q of the calls, on
 * average over the families that something is called in.
 * @returns in the order given: the least q at which each would be called
 * @example benjaminiBogomolov([[0.01, 0.5], [0.5]]) // [[0.04, 0.5], [0.5]]
 */
export function benjaminiBogomolov(families: readonly (readonly number[])[]): number[][] {
  const within = families.map(benjaminiHochberg);
  const chosenAt = benjaminiHochberg(within.map((adjusted) => Math.min(1, ...adjusted)));
  /** Each level from which on more families are chosen, with how many are. */
  const levels = chosenAt.map((level) => ({
    level,
    share: chosenAt.filter((other) => other <= level).length / families.length,
  }));
  return within.map((adjusted, family) =>
    adjusted.map((p) =>
      Math.min(
        1,
        ...levels
          .filter(({ level }) => level >= chosenAt[family]!)
          .map(({ level, share }) => Math.max(level, p / share)),
      ),
    ),
  );
}
