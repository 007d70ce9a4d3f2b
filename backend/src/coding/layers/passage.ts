/** Lines of the report shown before and after those of a finding. */
const AROUND = 2;

/** The lines of a finding in the report's text, with a few around them. */
export function passageOf(text: string, [first, last]: readonly [number, number]) {
  return linesOf(text)
    .map((line, place) => ({ line: place + 1, text: line }))
    .slice(Math.max(0, first - 1 - AROUND), last + AROUND)
    .map(({ line, text: words }) => ({
      ...{ line, text: words, isOfFinding: line >= first && line <= last },
    }));
}

export function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
