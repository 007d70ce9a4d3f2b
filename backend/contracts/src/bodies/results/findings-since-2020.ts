import { Type } from 'typebox';
import { VERDICTS } from '../../lists/results/verdicts';
import { UNIT_KINDS } from '../../lists/organisation/unit-kinds';
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
import { Recommendation } from './evidence';
import { Interval, Withheld } from './figures';
import { REMEMBERED, SaidShare } from './since-2020';

/** The statement that is asked, and where it stands. */
const ASKED = {
  statement: record({ key: text, text: LocalisedText }),
  subtheme: described(
    'Null of the overall statement, which belongs to none',
    nullable(record({ key: text, slug: text, name: LocalisedText })),
  ),
};

const answered = described('Everybody who answered; before method 4 those on the scale', count);
const interval = described('90 %, without correction for a finite group', Interval);

const JudgedShare = either(
  record({
    status: is('shown'),
    answered,
    says: described('Whose answer says what the finding says', SaidShare),
    opposite: optional(
      described('Whose answer says the opposite; absent where it may not be shown', SaidShare),
    ),
    interval,
    verdict: described(
      'Null where the answers give no word, and in a group too small for any',
      nullable(oneOf(VERDICTS)),
    ),
    expected: described('What `says` would be had nothing changed', nullable(share)),
    isOwn: described('The finding speaks of this very part of the municipality', flag),
  }),
  Withheld,
);

/** A finding of 2020 by the answers to one statement, in each group that is held against it. */
export const JudgedStatement = named('JudgedStatement', {
  finding: record(REMEMBERED),
  range: described(
    'The share of the leaders that the word for how many can stand for; null of a word without one',
    nullable(Interval),
  ),
  ...ASKED,
  groups: byKey(JudgedShare),
});
export type JudgedStatement = Body<typeof JudgedStatement>;

/** What leaders wished for in 2020 and is asked about: no verdict rests on a wish. */
export const WishedStatement = named('WishedStatement', {
  ...ASKED,
  wishes: described('In the order of the report', listOf(record(REMEMBERED))),
  recommendations: described('All that the report has on the subtheme', listOf(Recommendation)),
  groups: byKey(
    either(
      record({
        status: is('shown'),
        answered,
        share: described('Who agree with the statement', SaidShare),
        interval,
      }),
      Withheld,
    ),
  ),
});
export type WishedStatement = Body<typeof WishedStatement>;

/** What is said on top of a group's findings. */
export const GroupOfFindings = named('GroupOfFindings', {
  name: text,
  kind: oneOf(UNIT_KINDS),
  answered: count,
  isTooSmall: described('Too few answers for any word: figures alone', flag),
  isGuarded: described(
    'So much fell at once that the way of asking may be the reason: sure verdicts were made probable',
    flag,
  ),
  fallsByChance: described(
    'How many of the findings would be said to have fallen had nothing changed',
    Type.Number({ minimum: 0 }),
  ),
  withoutVerdict: described(
    'Statements asked that have no verdict here, by why',
    record({
      unclear: described('The answers give no word', count),
      hidden: described('Who say it may not be shown', count),
      withoutFinding: described('The report says too little of it', count),
    }),
  ),
});
export type GroupOfFindings = Body<typeof GroupOfFindings>;

/** A round's statements that the report of 2020 speaks of, with all that their page says. */
export const FindingsSince2020 = named('FindingsSince2020', {
  roundKey: text,
  findings: described('In the order of the questionnaire', listOf(JudgedStatement)),
  wishes: described('In the order of the questionnaire', listOf(WishedStatement)),
  groups: described(
    'By group key: kommunen and each forvaltning that is shown',
    byKey(GroupOfFindings),
  ),
});
export type FindingsSince2020 = Body<typeof FindingsSince2020>;
