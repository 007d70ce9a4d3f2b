/** Who holds what opens a round's box: the program in a file of its own, or people with printed codes. */
export const BOX_CUSTODIES = ['file', 'codes'] as const;

export type BoxCustody = (typeof BOX_CUSTODIES)[number];

/**
 * How far a round's box is.
 *  - unmade: no key is made yet
 *  - untried: codes are made, and not all of them have been tried
 *  - ready: the round can be opened
 *  - collecting: the round is open
 *  - locked: it has closed, and a code is needed
 *  - open: it has closed, and what is in it can be read
 *  - lost: the key is gone, and with it the answers
 *  - destroyed: it is published; box and key are gone
 */
export const BOX_STATES = [
  'unmade',
  'untried',
  'ready',
  'collecting',
  'locked',
  'open',
  'lost',
  'destroyed',
] as const;

export type BoxState = (typeof BOX_STATES)[number];
