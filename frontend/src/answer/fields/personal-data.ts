export type PersonalDataKind = 'cpr' | 'mail' | 'phone' | 'name';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** The words that look like it, to be shown to the writer alone. */
  readonly text: string;
}

/** The most telling first. Only patterns that are seldom anything else: a hint must not nag. */
const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['cpr', /\b(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}\b/],
  ['mail', /[^\s@]+@[^\s@]+\.[^\s@.,;:!?)]+/],
  ['phone', /(?<![\d.,])(\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}(?![\d.,]?\d)/],
  // Words for a person, then a capital: "min chef Lars", "my colleague Mette".
  [
    'name',
    /(?<=\p{L}*(?:chef|leder|direktør|kollega|medarbejder|manager|director|colleague)(?:en|s)? )\p{Lu}\p{Ll}+/u,
  ],
  // Two capitals in a row inside a sentence: "for Mette Holm Hansen".
  ['name', /(?<=\p{L}[,;]? )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)+/u],
];

/** Capitals that name a place or an office, in Danish and English. */
const NOT_A_PERSON =
  /kommun|council|municip|skole|school|center|centr|børnehave|plejehjem|stab|afdeling|forvaltning|byråd|department|office|teams?$|^(word|excel|outlook|microsoft|kl|hr|it)$/i;

/**
 * What a text seems to hold that may point to a person; null for nothing found. A guess, worked out
 * in the browser and sent nowhere: it misses names, and takes other capitals for one.
 */
export function findPersonalData(text: string): PersonalData | null {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    if (kind === 'name' && found.split(/[ -]/).some((word) => NOT_A_PERSON.test(word))) continue;
    return { kind, text: found };
  }
  return null;
}
