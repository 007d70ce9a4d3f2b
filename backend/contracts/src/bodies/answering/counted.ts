import { described, named, nullable, text, type Body } from '../schema';

/** By which a device finds out for itself whether its answer was counted. */
export const Counted = named('Counted', {
  hashes: described(
    'SHA-256 of "ledelsespuls counted 1|" and an edit key, 32 bytes each, in the order of their bytes, as base64; null while the round is open, and where a link can change an answer',
    nullable(text),
  ),
});
export type Counted = Body<typeof Counted>;
