import { Type } from 'typebox';
import {
  CORRECTION_STATES,
  FINDING_KINDS,
  NEVER_REASONS,
  REVIEWER_ROLES,
  TIES,
  type FindingKind,
  type NeverReason,
  type Tie as TieWord,
} from '../../lists/results/codebook';
import { Agreement } from './agreement';
import { LocalisedText } from '../rounds/questionnaire';
import { Finding } from '../results/evidence';
import {
  count,
  day,
  described,
  flag,
  instant,
  listOf,
  named,
  nullable,
  oneOf,
  optional,
  record,
  text,
  type Body,
} from '../schema';

export type { Tie } from '../../lists/results/codebook';

export const TieOf = named('Tie', {
  statement: described('Its key', text),
  tie: oneOf(TIES),
});
export type TieOf = Body<typeof TieOf>;

const CODING = {
  kind: oneOf(FINDING_KINDS),
  never: optional(oneOf(NEVER_REASONS)),
  ties: listOf(TieOf),
};

/** How a finding of 2020 is coded, as far as it is reviewed: its kind and its ties to statements. */
export const Coding = named('Coding', CODING);
export type Coding = Body<typeof Coding>;

const AGREEMENTS = { kinds: Agreement, ties: Agreement };
const number = described(
  'Reviewers are numbered in the order that they began; names are kept nowhere',
  count,
);

export const CodingReviewer = named('CodingReviewer', {
  number,
  role: oneOf(REVIEWER_ROLES),
  isYou: flag,
  reviewed: described('Findings, of the coding as it is now', count),
  lastDay: day,
  withFile: described('How far the reviewer and the files agree', record(AGREEMENTS)),
});
export type CodingReviewer = Body<typeof CodingReviewer>;

export const CodingBatch = named('CodingBatch', {
  key: text,
  theme: described(
    'Null is the batch of findings that a verdict can rest on',
    nullable(LocalisedText),
  ),
  place: described('Among the batches of the theme, from 1', count),
  of: count,
  findings: count,
  yours: described('Those of them that you have reviewed', count),
});
export type CodingBatch = Body<typeof CodingBatch>;

/** How far the coding of the report of 2020 has been reviewed by people of the municipality. */
export const CodingReview = named('CodingReview', {
  reportText: described(
    'When the text of the report was given to the program; null where it was not',
    nullable(day),
  ),
  findings: count,
  reviewed: described('Findings that somebody has reviewed, of the coding as it is now', count),
  reviewers: listOf(CodingReviewer),
  pairs: listOf(named('ReviewerPair', { reviewers: Type.Tuple([count, count]), ...AGREEMENTS })),
  batches: listOf(CodingBatch),
  proposed: described('Corrections that are not in force', count),
  inForce: count,
});
export type CodingReview = Body<typeof CodingReview>;

export const CodingDecision = named('CodingDecision', {
  id: text,
  decidedAt: described(
    'Sent along with the next decision on the finding, so that none is lost',
    instant,
  ),
  coding: Coding,
  reason: nullable(text),
  agrees: flag,
  isOutdated: described(
    'The files have changed since; it counts nowhere until it is made anew',
    flag,
  ),
});
export type CodingDecision = Body<typeof CodingDecision>;

export const CodedFinding = named('CodedFinding', {
  finding: Finding,
  mark: described('Of the coding as it is now; sent along with a decision', text),
  coding: described('Of the files', Coding),
  kinds: described('That its words allow', listOf(oneOf(FINDING_KINDS))),
  statements: listOf(
    named('CandidateStatement', { key: text, text: LocalisedText, problem: flag }),
  ),
  passage: described(
    'Its lines in the report, with two before and two after; null without the text of the report',
    nullable(listOf(named('ReportLine', { line: count, text, isOfFinding: flag }))),
  ),
  decision: described('Yours', nullable(CodingDecision)),
});
export type CodedFinding = Body<typeof CodedFinding>;

export const CodingBatchFindings = named('CodingBatchFindings', {
  batch: CodingBatch,
  findings: listOf(CodedFinding),
});
export type CodingBatchFindings = Body<typeof CodingBatchFindings>;

/** A finding that somebody codes otherwise than the files. */
export const CodingCorrection = named('CodingCorrection', {
  finding: Finding,
  filed: described('By the files', Coding),
  statements: listOf(named('CorrectedStatement', { key: text, text: LocalisedText })),
  proposals: listOf(
    named('CodingProposal', {
      reviewer: number,
      role: oneOf(REVIEWER_ROLES),
      day,
      decision: CodingDecision,
    }),
  ),
  inForce: nullable(
    named('CorrectionInForce', {
      coding: Coding,
      reason: text,
      role: oneOf(REVIEWER_ROLES),
      day,
      state: oneOf(CORRECTION_STATES),
    }),
  ),
});
export type CodingCorrection = Body<typeof CodingCorrection>;

export const ReportText = named('ReportText', { day, lines: count });
export type ReportText = Body<typeof ReportText>;

export interface DecideTie {
  readonly statement: string;
  readonly tie: TieWord;
}

/** What a reviewer decides of a finding. */
export interface DecideCoding {
  /** Of the coding that was seen. */
  readonly mark: string;
  /** When the reviewer's own decision that was seen was made; null where there was none. */
  readonly seen: string | null;
  readonly kind: FindingKind;
  readonly never?: NeverReason;
  readonly ties: readonly DecideTie[];
  /** Required where it differs from the files. */
  readonly reason?: string;
}

export interface PutCorrection {
  /** Id of the decision that is put into force. */
  readonly decision: string;
}

/** A form with the text of the report as a file. */
export interface UploadReportText {
  readonly report?: unknown;
}
