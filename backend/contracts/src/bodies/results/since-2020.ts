import { Type } from 'typebox';
import { FINDING_KINDS } from '../../lists/results/codebook';
import { SCOPES } from '../../lists/results/scopes';
import { VERDICTS } from '../../lists/results/verdicts';
import { LexiconBasis } from '../baseline/elicitation';
import { LocalisedText } from '../rounds/questionnaire';
import {
  byKey,
  count,
  described,
  either,
  flag,
  is,
  listOf,
  named,
  nullable,
  oneOf,
  optional,
  record,
  share,
  text,
  type Body,
} from '../schema';
import { Interval, WITHHELD } from './figures';
import { lines } from './report-lines';

/** A share of everybody who answered, as finely as it may be said. */
export const SaidShare = named('SaidShare', {
  value: described('The middle, where it is a range', share),
  range: optional(described('Ends included; absent where the share is exact', Interval)),
});
export type SaidShare = Body<typeof SaidShare>;

const TIE = {
  statementKey: text,
  findingId: text,
  isOwn: described(
    'The finding speaks of this very part of the municipality; else of all leaders in kommunen',
    flag,
  ),
};

/** What has become of a finding in a group, by the answers to one statement. */
export const FindingNow = either(
  record({
    ...TIE,
    status: is('shown'),
    answered: described('Everybody who answered; before method 4 those on the scale', count),
    says: described('Whose answer says what the finding says', SaidShare),
    opposite: optional(
      described('Whose answer says the opposite; absent where it may not be shown', SaidShare),
    ),
    interval: described('Of `says`: 90 %, without correction for a finite group', Interval),
    expected: described(
      'What `says` would be had nothing changed since 2020, by the report’s word; null of a loose word',
      nullable(share),
    ),
    verdict: described(
      'Null where the answers give no word, and in a group too small for any',
      nullable(oneOf(VERDICTS)),
    ),
  }),
  described(
    'Those who say what the finding says may not be shown',
    record({ ...TIE, ...WITHHELD }),
  ),
);
export type FindingNow = Body<typeof FindingNow>;

/** What has become of the findings of 2020 in one group. */
export const GroupSince2020 = named('GroupSince2020', {
  findings: described(
    'One for each statement that a verdict can rest on, in the order of the questionnaire',
    listOf(FindingNow),
  ),
  isTooSmall: described('Too few answers for any word: figures alone', flag),
  isGuarded: described(
    'So much fell at once that the way of asking may be the reason: sure verdicts were made probable',
    flag,
  ),
  fallsByChance: described(
    'How many of the findings would be said to have fallen had nothing changed',
    Type.Number({ minimum: 0 }),
  ),
});
export type GroupSince2020 = Body<typeof GroupSince2020>;

/** What is known of a finding that today’s answers are held against. */
export const REMEMBERED = {
  id: text,
  kind: oneOf(FINDING_KINDS),
  quantifier: described('Key of the word for how many', text),
  quantifierText: described('The report’s own words, Danish', text),
  scope: oneOf(SCOPES),
  lines,
  summary: described('In the coder’s own words, Danish', text),
  said: optional(
    described(
      'The same as a clause that follows "at" and "that"; absent where only a correction lets it carry a verdict',
      LocalisedText,
    ),
  ),
};

/** A finding of 2020 that today’s answers are held against. */
export const RememberedFinding = named('RememberedFinding', REMEMBERED);
export type RememberedFinding = Body<typeof RememberedFinding>;

/** What has become of the findings of 2020, for kommunen and each forvaltning. */
export const Since2020 = named('Since2020', {
  findings: described('By id, those that any group is held against', byKey(RememberedFinding)),
  groups: described('By group key; only groups that are shown', byKey(GroupSince2020)),
  lexicon: described(
    'What the verdicts rest on: the lexicon in use when the round was published',
    LexiconBasis,
  ),
});
export type Since2020 = Body<typeof Since2020>;
