/**
 * Whether so many parts of a whole are shown that it is the same thing in every group: one, both of a pair, or two thirds
 * of three and more. It holds for the statements of a subtheme and for the subthemes of a theme.
 */
export function isEnough(shown: number, of: number): boolean {
  return shown > 0 && (of <= 2 ? shown === of : shown * 3 >= of * 2);
}
