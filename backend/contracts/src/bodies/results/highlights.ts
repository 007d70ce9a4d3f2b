import { CHANGE_GRADES } from '../../lists/results/verdicts';
import { LocalisedText } from '../rounds/questionnaire';
import {
  byKey,
  described,
  listOf,
  named,
  nullable,
  oneOf,
  share,
  text,
  type Body,
} from '../schema';
import { difference } from './figures';

/** What moved in a group since the round before. */
export const Move = named('Move', {
  level: oneOf(['overall', 'theme', 'subtheme']),
  key: text,
  groupKey: text,
  grade: described('Never `none`', oneOf(CHANGE_GRADES)),
  earlier: share,
  later: share,
  change: described('`later` − `earlier`', difference),
});
export type Move = Body<typeof Move>;

/** What to leave a group's overview with. */
export const Highlight = named('Highlight', {
  finding: described('At most fifteen words', LocalisedText),
  line: described('What is to be said next to it, in at most 21 words', LocalisedText),
  lead: described(
    'The move that `finding` tells; null where nothing moved, or nothing may be said of it',
    nullable(Move),
  ),
  moves: described(
    'What is called first, then signs; kommunen before its forvaltninger, and the largest first',
    listOf(Move),
  ),
});
export type Highlight = Body<typeof Highlight>;

/** By group key; every group of the round. */
export const Highlights = byKey(Highlight);
export type Highlights = Body<typeof Highlights>;
