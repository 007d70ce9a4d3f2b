import type { Finding } from '../baseline';

/** A quotation that does not stand where the coding says it does. */
export interface MisplacedQuotation {
  readonly id: string;
  readonly lines: readonly [number, number];
  readonly quantifierText: string;
}

/**
 * Holds every finding's quantifier words against the report's text: they must stand within its
 * lines, letter by letter, with line breaks and runs of space as one space.
 */
export function verifyQuotations(
  findings: readonly Finding[],
  report: string,
): MisplacedQuotation[] {
  const lines = report.split(/\r?\n/);
  return findings
    .filter(({ lines: [first, last], quantifierText }) => {
      const passage = lines.slice(first - 1, last).join(' ');
      return !oneSpaced(passage).includes(oneSpaced(quantifierText));
    })
    .map(({ id, lines: place, quantifierText }) => ({ id, lines: place, quantifierText }));
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
