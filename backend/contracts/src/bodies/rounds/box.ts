import { BOX_CUSTODIES, BOX_STATES } from '../../lists/rounds/box';
import { count, described, listOf, named, oneOf, text, type Body } from '../schema';

/** What keeps a round's answers shut, and how far it is. */
export const Box = named('Box', {
  custody: described(
    'Who can open it: the program by a file, or people by codes',
    oneOf(BOX_CUSTODIES),
  ),
  state: oneOf(BOX_STATES),
  tried: described('How many of its codes have been tried', count),
  codes: described('How many codes it has, each of which opens by itself', count),
});
export type Box = Body<typeof Box>;

/** The codes of a box. They are told this once. */
export const BoxCodes = named('BoxCodes', {
  codes: listOf(described('26 characters in groups of four', text)),
});
export type BoxCodes = Body<typeof BoxCodes>;

/** A code as it was typed. */
export interface TypedBoxCode {
  readonly code: string;
}
