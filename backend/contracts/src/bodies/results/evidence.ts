import { Type } from 'typebox';
import {
  ADDRESSEES,
  FINDING_DIRECTIONS,
  FINDING_KINDS,
  FINDING_SOURCES,
  NEVER_REASONS,
  REVIEWER_ROLES,
} from '../../lists/results/codebook';
import { SCOPES } from '../../lists/results/scopes';
import { Agreement } from '../baseline/agreement';
import { LexiconBasis } from '../baseline/elicitation';
import { LocalisedText } from '../rounds/questionnaire';
import {
  count,
  day,
  described,
  flag,
  listOf,
  named,
  oneOf,
  optional,
  record,
  share,
  text,
  type Body,
} from '../schema';
import { lines } from './report-lines';

const summary = described("In the coder's own words, Danish", text);

const FINDING = {
  id: text,
  subtheme: text,
  lines,
  source: oneOf(FINDING_SOURCES),
  quantifier: text,
  quantifierText: text,
  direction: oneOf(FINDING_DIRECTIONS),
  kind: described('What it can be held against today for', oneOf(FINDING_KINDS)),
  never: optional(
    described('Why it can give no verdict, where `kind` says so', oneOf(NEVER_REASONS)),
  ),
  scope: oneOf(SCOPES),
  subset: optional(
    described(
      'The part of the leaders it speaks of; such a finding is evidence and moves no band',
      text,
    ),
  ),
  summary,
  said: optional(
    described(
      'The same as a clause after "at" and "that"; only where a verdict can rest on it',
      LocalisedText,
    ),
  ),
};

/** One coded statement of the 2020 report; the fields are those of its codebook. */
export const Finding = named('Finding', FINDING);
export type Finding = Body<typeof Finding>;

export const Recommendation = named('Recommendation', {
  id: text,
  subtheme: text,
  lines,
  addressee: oneOf(ADDRESSEES),
  summary,
});
export type Recommendation = Body<typeof Recommendation>;

/** What 2020 said of a subtheme. */
export const Evidence = named('Evidence', {
  subtheme: record({
    key: text,
    slug: text,
    name: LocalisedText,
    themeKey: text,
    themeName: LocalisedText,
  }),
  findings: listOf(
    named('EvidenceFinding', {
      ...FINDING,
      statements: described('Keys of the statements that measure it again', listOf(text)),
      bounds: described('Moves a band; else it is evidence only', flag),
    }),
  ),
  recommendations: listOf(Recommendation),
});
export type Evidence = Body<typeof Evidence>;

/** What the bands of 2020 rest on. */
export const Method = named('Method', {
  interviewed: count,
  leaders: count,
  findings: count,
  recommendations: count,
  codings: described('Separate codings of the same text', count),
  matched: described('Findings that both codings had', count),
  onlyInOne: described('Findings that only one of them had', count),
  kappa: described(
    "Cohen's kappa over the matched findings",
    record({
      subtheme: Type.Number(),
      quantifier: Type.Number(),
      direction: Type.Number(),
      scope: Type.Number(),
    }),
  ),
  review: described(
    'How far people of the municipality have reviewed the coding as it is now',
    named('MethodReview', {
      findings: count,
      reviewed: count,
      disputed: described('Reviewed findings that somebody codes otherwise than the files', count),
      inForce: described('Corrections that lie over the files', count),
      roles: listOf(
        record({ role: oneOf(REVIEWER_ROLES), reviewers: count, reviewed: count, lastDay: day }),
      ),
      withFile: described(
        'How far all decisions together agree with the files',
        record({ kinds: Agreement, ties: Agreement }),
      ),
    }),
  ),
  rule: described(
    'The thresholds of the rule on findings of 2020, as shares',
    record({
      strict: share,
      likely: share,
      foundAgain: record({ floor: share, below: share }),
      persists: share,
      stillPresent: share,
      smallestGroup: count,
    }),
  ),
  lexiconBasis: described(
    'What `expected` of the lexicon rests on now; a round keeps what it was published with',
    LexiconBasis,
  ),
  lexicon: listOf(
    named('LexiconEntry', {
      words: described("The report's words, Danish", text),
      low: described('The least share of the leaders that they assert', share),
      high: described('The largest, beyond which other words would have been chosen', share),
      expected: optional(
        described(
          'What would be answered today had nothing changed: to a statement that points the way of the finding, and to one that says the opposite; absent of words too loose',
          record({ same: share, opposite: share }),
        ),
      ),
    }),
  ),
});
export type Method = Body<typeof Method>;
