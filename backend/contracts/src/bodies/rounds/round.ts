import { EDIT_HOLDERS, type EditHolder } from '../../lists/answering/edit-holders';
import { ROUND_KINDS, type RoundKind } from '../../lists/rounds/round-kinds';
import { ROUND_STATES } from '../../lists/rounds/round-states';
import { count, day, described, flag, named, nullable, oneOf, text, type Body } from '../schema';

/** A round as HR sees it. */
export const Round = named('Round', {
  key: text,
  name: text,
  kind: oneOf(ROUND_KINDS),
  version: text,
  state: oneOf(ROUND_STATES),
  opensOn: nullable(day),
  closesOn: day,
  openedOn: nullable(day),
  closedOn: nullable(day),
  publishedOn: nullable(day),
  minimum: described('No figure describes fewer answers', count),
  editHolder: described('Who can change an answer while it is open', oneOf(EDIT_HOLDERS)),
  asksRecollection: described(
    'Leaders of 2020 are asked what has become of each theme; of one round alone',
    flag,
  ),
  simulated: flag,
  linksFetched: flag,
  mailed: described('The invitations have been sent by mail, or are on their way', flag),
  linksByMail: described(
    'Links go out by mail; HR fetches those of leaders without mail only',
    flag,
  ),
  isKeyLost: described('What opens its answers is not in its folder', flag),
  missingAnswers: described(
    'How many fewer answers it has than it had, at least: its database has been set back to a backup',
    count,
  ),
  invited: described('Null before the round opens', nullable(count)),
  answered: described('Null before the round opens', nullable(count)),
});
export type Round = Body<typeof Round>;

/** A round that HR makes by hand. Days are ISO dates. */
export interface CreateRound {
  readonly name: string;
  readonly kind: RoundKind;
  readonly version: string;
  /** The last day to answer, as leaders are told. */
  readonly closesOn: string;
  /** The first day to answer, at most the last; without it, from when HR opens. */
  readonly opensOn?: string | null;
  /** No figure describes fewer answers; it cannot be changed later. */
  readonly minimum?: number;
  /** Who can change an answer; `link` where it is absent. It can be changed until the round opens. */
  readonly editHolder?: EditHolder;
}

/** Whether a draft of an annual round asks leaders of 2020 what has become of each theme. */
export interface ChooseRecollection {
  readonly asksRecollection: boolean;
}

/** What HR chooses for a draft. */
export interface ChooseEditHolder {
  readonly editHolder: EditHolder;
}
