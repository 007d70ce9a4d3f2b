/** The text, with its values, that names a place in the report: one line, or the first and the last. */
export function linesText([first = 0, last = first]: readonly number[]) {
  return first === last
    ? (['subtheme.line', { first, last }] as const)
    : (['subtheme.lines', { first, last }] as const);
}
