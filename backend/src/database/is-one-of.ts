/** The condition, for a `CHECK`, that a column holds one of a closed list's words. */
export function isOneOf(column: string, words: readonly string[]): string {
  return `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
}
