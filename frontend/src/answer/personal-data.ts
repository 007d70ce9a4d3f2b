export type PersonalData = 'cpr' | 'mail' | 'phone';

/** The most telling first. Only patterns that are seldom anything else: a hint must not nag. */
const PATTERNS: readonly (readonly [PersonalData, RegExp])[] = [
  ['cpr', /\b(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}\b/],
  ['mail', /\S+@\S+\.\S+/],
  ['phone', /(?<!\d)(\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)/],
];

/** What a text seems to hold that may point to a person; null for nothing found. It stays in the browser. */
export function findPersonalData(text: string): PersonalData | null {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
