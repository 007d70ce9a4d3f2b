import {
  SUCCESSION_KINDS,
  SUCCESSION_STATES,
  type SuccessionDecision,
  type SuccessionKind,
} from '../../lists/organisation/successions';
import { count, day, described, flag, named, nullable, oneOf, text, type Body } from '../schema';

const NamedUnit = named('NamedUnit', {
  key: text,
  name: text,
  parent: described('The name of what it belongs to', text),
});

const PROPOSED = {
  predecessor: NamedUnit,
  successor: NamedUnit,
  kind: oneOf(SUCCESSION_KINDS),
  shared: described(
    'Leaders of the predecessor who are in the successor; null where HR chose it by hand',
    nullable(count),
  ),
  before: described('Leaders of the predecessor; null as above', nullable(count)),
};

/** That a unit is succeeded by another, as an import suggests it. */
export const ProposedSuccession = named('ProposedSuccession', PROPOSED);
export type ProposedSuccession = Body<typeof ProposedSuccession>;

/** That a unit is succeeded by another, decided or not. */
export const Succession = named('Succession', {
  id: text,
  ...PROPOSED,
  from: described('The day from which it holds', day),
  state: oneOf(SUCCESSION_STATES),
  frozen: described('A round has been opened with it, so it cannot be undone', flag),
});
export type Succession = Body<typeof Succession>;

/** One that no import has proposed. */
export interface CreateSuccession {
  readonly predecessorKey: string;
  readonly successorKey: string;
  readonly kind: SuccessionKind;
  /** ISO date. */
  readonly from: string;
}

export interface DecideSuccessions {
  readonly ids: readonly string[];
  readonly decision: SuccessionDecision;
}
