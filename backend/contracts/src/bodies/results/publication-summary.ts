import { ROUND_KINDS } from '../../lists/rounds/round-kinds';
import { day, flag, named, oneOf, text, type Body } from '../schema';

/** A published round, without its figures. */
export const PublicationSummary = named('PublicationSummary', {
  roundKey: text,
  name: text,
  kind: oneOf(ROUND_KINDS),
  /** Of the questionnaire. */
  version: text,
  closedOn: day,
  publishedOn: day,
  /** The answers were made by the example's simulation. */
  simulated: flag,
});
export type PublicationSummary = Body<typeof PublicationSummary>;
