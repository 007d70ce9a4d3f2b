import type { Occasion } from '../occasion';

/** The words of one occasion; `{…}` is filled in. */
export interface OccasionTexts {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What stands on the button; absent where there is nothing to open. */
  readonly action?: string;
}

/** The words of all mails in one language. */
export interface MailTexts {
  readonly language: string;
  /** Said first in a mail of a simulated round. */
  readonly simulated: string;
  readonly privacy: string;
  readonly reason: string;
  readonly notLeader: string;
  readonly contact: string;
  readonly occasions: Readonly<Record<Occasion, OccasionTexts>>;
}

/** What may be filled into a text. */
export const PLACES = [
  'name',
  'round',
  'organisation',
  'opensOn',
  'closesOn',
  'minutes',
  'minimum',
  'contact',
] as const;

export type Places = Readonly<Record<(typeof PLACES)[number], string>>;

/** Fills every `{place}` of a text. */
export function fillIn(text: string, places: Places): string {
  return text.replace(
    /\{(\w+)\}/g,
    (whole, place: string) => places[place as keyof Places] ?? whole,
  );
}

/** Places of a text that nothing is filled into. */
export function unknownPlaces(text: string): string[] {
  const known: readonly string[] = PLACES;
  return [...text.matchAll(/\{(\w*)\}/g)]
    .map(([, place]) => place!)
    .filter((one) => !known.includes(one));
}
