import { REVIEWER_ROLES, type ReviewerRole } from '@ledelsespuls/contracts/lists/results/codebook';
import { isSameCoding, type Coding } from './coding';
import type { FilesCoding } from './layers/files-coding';
import { codingAgreement, type CodingAgreement } from './review-agreement';

/** A decision as it is counted. */
export interface CountedDecision {
  readonly reviewerId: string;
  readonly findingId: string;
  readonly role: ReviewerRole;
  readonly decidedAt: Date;
  readonly mark: string;
  readonly coding: Coding;
}

/** What readers are told of the review: how much, by what role, when, and how far it agrees with the files. */
export interface ReviewSummary {
  readonly findings: number;
  readonly reviewed: number;
  /** Reviewed findings that somebody codes otherwise than the files. */
  readonly disputed: number;
  readonly inForce: number;
  readonly roles: readonly {
    readonly role: ReviewerRole;
    readonly reviewers: number;
    readonly reviewed: number;
    readonly lastAt: Date;
  }[];
  /** Every reviewer's decisions together, held against the files. */
  readonly withFile: CodingAgreement;
}

/** Whether something was decided of the coding as the files have it now. */
export function isUpToDate(
  { findingId, mark }: { readonly findingId: string; readonly mark: string },
  { findings }: FilesCoding,
): boolean {
  return findings.some((one) => one.finding.id === findingId && one.mark === mark);
}

export function reviewSummary(
  decisions: readonly CountedDecision[],
  inForce: number,
  files: FilesCoding,
): ReviewSummary {
  const current = decisions.filter((decision) => isUpToDate(decision, files));
  const filed = new Map(files.findings.map(({ finding, coding }) => [finding.id, coding]));
  const distinct = (values: readonly string[]) => new Set(values).size;
  // One finding judged by two is two things judged, so each has a key of its own.
  const keyOf = ({ reviewerId, findingId }: CountedDecision) => `${reviewerId}/${findingId}`;
  return {
    findings: files.findings.length,
    reviewed: distinct(current.map(({ findingId }) => findingId)),
    disputed: distinct(
      current
        .filter(({ findingId, coding }) => !isSameCoding(coding, filed.get(findingId)!))
        .map(({ findingId }) => findingId),
    ),
    inForce,
    roles: REVIEWER_ROLES.flatMap((role) => {
      const own = current.filter((decision) => decision.role === role);
      if (own.length === 0) return [];
      const lastAt = new Date(Math.max(...own.map(({ decidedAt }) => decidedAt.getTime())));
      return [
        {
          role,
          reviewers: distinct(own.map(({ reviewerId }) => reviewerId)),
          reviewed: distinct(own.map(({ findingId }) => findingId)),
          lastAt,
        },
      ];
    }),
    withFile: codingAgreement(
      new Map(current.map((decision) => [keyOf(decision), decision.coding])),
      new Map(current.map((decision) => [keyOf(decision), filed.get(decision.findingId)!])),
    ),
  };
}
