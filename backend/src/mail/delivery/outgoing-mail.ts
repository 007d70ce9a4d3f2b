import type { Occasion } from '../occasion';

/** A mail that is to be sent now. */
export interface OutgoingMail {
  readonly id: string;
  readonly occasion: Occasion;
  readonly tries: number;
  readonly unknownOutcomes: number;
  readonly name: string;
  readonly address: string;
  readonly invitationId: string | null;
  /** The sealed token of the link that the mail is to carry. */
  readonly sealed: Buffer | null;
  readonly round: {
    readonly name: string;
    readonly kind: 'annual' | 'pulse';
    readonly version: string;
    readonly opensOn: string;
    readonly closesOn: string;
    readonly minimum: number;
    readonly simulated: boolean;
    readonly asksRecollection: boolean;
  };
}

/** How a try to send went. */
export type Outcome =
  | { readonly kind: 'accepted' }
  /** For good; the mail server's code. */
  | { readonly kind: 'refused'; readonly code: number }
  /** Not taken this time. */
  | { readonly kind: 'later' }
  /** The line was lost while the mail server had the whole mail and had not yet answered. */
  | { readonly kind: 'unknown' };

/** Waits after the first, second … try that was put off, in seconds; the last one from then on. */
const WAITS = [30, 120, 600, 1800, 3600];

/** After how many seconds a mail that was not taken at the last of so many tries is tried again. */
export function waitAfter(tries: number): number {
  return WAITS[Math.min(tries, WAITS.length) - 1] ?? WAITS[0]!;
}
