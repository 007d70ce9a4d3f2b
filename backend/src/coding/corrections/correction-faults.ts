import { FINDING_KINDS, type FindingKind } from '@ledelsespuls/contracts/lists/results/codebook';
import type { Finding, Lexicon } from '../../baseline/baseline';
import { kindFaults } from '../../baseline/coded-report/check-kinds';
import { ELIGIBLE_KINDS, verdictFaults } from '../../coverage/check-verdicts';
import type { Candidate, Coding } from '../coding';
import { isSameCoding } from '../coding';
import { withCoding, withTie } from './apply-corrections';

export type CorrectionFaultCode =
  | 'kind-not-possible'
  | 'never-without-reason'
  | 'statement-unknown'
  | 'no-verdict-on-kind'
  | 'no-clause'
  | 'statement-clash'
  | 'reason-missing';

export interface CorrectionFault {
  readonly code: CorrectionFaultCode;
  /** The field of the decision. */
  readonly place: 'kind' | 'never' | 'ties' | 'reason';
  /** Key of the statement, where the fault is a tie's. */
  readonly statement?: string;
}

/** The kinds that a finding can have by its own words; the file's own is always among them. */
export function kindsFor(finding: Finding, lexicon: Lexicon): FindingKind[] {
  return FINDING_KINDS.filter((kind) => {
    if (kind === finding.kind || kind === 'never') return true;
    return kindFaults(withCoding(finding, { kind }), lexicon).length === 0;
  });
}

/**
 * What is wrong with what a reviewer decided of a finding: a kind that its words cannot have, `never`
 * without a reason, a verdict on a kind that gives none, ties that a statement cannot have together, and
 * a correction without a reason. All faults at once.
 * @param candidates the statements of the questionnaire as they stand, with the finding's ties
 */
export function correctionFaults(
  decided: Coding & { readonly reason?: string | undefined },
  finding: Finding,
  filed: Coding,
  candidates: readonly Candidate[],
  findings: readonly Finding[],
  lexicon: Lexicon,
): CorrectionFault[] {
  const faults: CorrectionFault[] = [];
  if (!kindsFor(finding, lexicon).includes(decided.kind))
    faults.push({ code: 'kind-not-possible', place: 'kind' });
  if ((decided.kind === 'never') !== (decided.never !== undefined))
    faults.push({ code: 'never-without-reason', place: 'never' });
  const isEligible = ELIGIBLE_KINDS.includes(decided.kind);
  const corrected = withCoding(finding, decided);
  for (const { statement: key, tie } of decided.ties) {
    const fault = (code: CorrectionFaultCode) =>
      faults.push({ code, place: 'ties', statement: key });
    const candidate = candidates.find(({ statement }) => statement.key === key);
    if (!candidate) {
      fault('statement-unknown');
    } else if (tie === 'verdict' && !isEligible) {
      fault('no-verdict-on-kind');
    } else if (tie === 'verdict' && finding.said === undefined) {
      fault('no-clause');
    } else if (tie !== 'none') {
      const statement = withTie(candidate.statement, finding.id, tie);
      const measured = statement.measures.flatMap((id) =>
        id === finding.id ? corrected : (findings.find((one) => one.id === id) ?? []),
      );
      const before = candidate.statement.measures.flatMap(
        (id) => findings.find((one) => one.id === id) ?? [],
      );
      const known = verdictFaults(candidate.statement, before);
      if (verdictFaults(statement, measured).some((one) => !known.includes(one)))
        fault('statement-clash');
    }
  }
  if (!isSameCoding(decided, filed) && !decided.reason?.trim())
    faults.push({ code: 'reason-missing', place: 'reason' });
  return faults;
}
