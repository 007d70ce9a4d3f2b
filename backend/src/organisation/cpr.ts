/**
 * Day, month and year, then four digits, with or without a hyphen or a space between them. A
 * substitute number (erstatnings-CPR) has 60 added to its day.
 */
export const CPR =
  /(?<!\w)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\w)/g;

/** Whether a text holds what may be a CPR number. One too many is refused rather than one too few. */
export function looksLikeCpr(text: string): boolean {
  return text.search(CPR) >= 0;
}

/** The text with whatever may be a CPR number left out. */
export function withoutCpr(text: string): string {
  return text.replace(CPR, '…');
}
