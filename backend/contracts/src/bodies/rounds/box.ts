import { BOX_CUSTODIES, BOX_STATES } from '../../lists/rounds/box';
import {
  count,
  described,
  listOf,
  named,
  nullable,
  oneOf,
  record,
  text,
  type Body,
} from '../schema';

/** What keeps a round's answers shut, and how far it is. */
export const Box = named('Box', {
  custody: described(
    'Who can open it: the program by a file, or people by codes',
    oneOf(BOX_CUSTODIES),
  ),
  state: oneOf(BOX_STATES),
  tried: described('How many of its codes have been tried', count),
  codes: described('How many codes it has, each of which opens by itself', count),
  counts: described(
    'Whether as many answers are kept as leaders are noted to have sent; null for fewer than ten invited, where a link was withdrawn, before the round opens, and once it is published',
    nullable(
      record({
        noted: described('Leaders noted as having answered', count),
        received: described('Answers that lie sealed; null once they are opened', nullable(count)),
        counted: described('Answers that were opened to be counted; null before', nullable(count)),
      }),
    ),
  ),
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
