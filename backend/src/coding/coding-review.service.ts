import { Injectable } from '@nestjs/common';
import type {
  CodedFinding,
  CodingBatch,
  CodingBatchFindings,
  CodingDecision,
  CodingReview,
  CodingReviewer,
  DecideCoding,
} from '@ledelsespuls/contracts/bodies/baseline/coding';
import type { ReviewerRole } from '@ledelsespuls/contracts/lists/results/codebook';
import { Problem } from '../problem/problem';
import { danishDay } from '../round/days/calendar-day';
import { batchesOf, type Batch } from './batches';
import { CodingRepository } from './coding.repository';
import { CodingLayer } from './layers/coding-layer.service';
import { candidatesFor, isSameCoding, type Coding } from './coding';
import type { CodingDecisionEntity } from './coding-decision.entity';
import { correctionFaults, kindsFor } from './corrections/correction-faults';
import { correctionFaultText } from './corrections/correction-fault-text';
import { decisionBody } from './decision-body';
import { FilesCoding, type FiledFinding } from './layers/files-coding';
import { passageOf } from './layers/passage';
import { codingAgreement } from './review-agreement';
import { isUpToDate } from './review-summary';

/** Somebody signed in who may review. */
export interface Reviewer {
  readonly accountId: string;
  readonly role: ReviewerRole;
}

/** People of the municipality go through the coding of 2020, finding by finding, each by themselves. */
@Injectable()
export class CodingReviewService {
  constructor(
    private readonly repository: CodingRepository,
    private readonly layer: CodingLayer,
    private readonly files: FilesCoding,
  ) {}

  async review({ accountId }: Reviewer): Promise<CodingReview> {
    const [all, reportText, corrections] = await Promise.all([
      this.repository.decisions(),
      this.repository.reportText(),
      this.layer.corrections(),
    ]);
    const decisions = all.filter((one) => isUpToDate(one, this.files));
    const judges = (await this.repository.reviewers()).map(({ id, accountId: account }, place) => ({
      number: place + 1,
      isYou: account === accountId,
      own: decisions.filter(({ reviewerId }) => reviewerId === id),
    }));
    const judged = (own: readonly CodingDecisionEntity[]) =>
      new Map(own.map(({ findingId, coding }) => [findingId, coding]));
    const filed = new Map(this.files.findings.map(({ finding, coding }) => [finding.id, coding]));
    const active = judges.filter(({ own }) => own.length > 0);
    const yours = judges.find(({ isYou }) => isYou)?.own ?? [];
    const disputed = decisions.filter(
      ({ findingId, coding }) => !isSameCoding(coding, filed.get(findingId)!),
    );
    const held = new Set(corrections.map(({ finding }) => finding));
    return {
      reportText: reportText?.uploadedOn ?? null,
      findings: this.files.findings.length,
      reviewed: new Set(decisions.map(({ findingId }) => findingId)).size,
      reviewers: active.map(({ number, isYou, own }): CodingReviewer => {
        const last = own.reduce((one, other) => (one.decidedAt > other.decidedAt ? one : other));
        return {
          ...{ number, isYou, role: last.role, reviewed: own.length },
          lastDay: danishDay(last.decidedAt),
          withFile: codingAgreement(judged(own), filed),
        };
      }),
      pairs: active.flatMap((one, place) =>
        active.slice(place + 1).map((other) => ({
          reviewers: [one.number, other.number] as [number, number],
          ...codingAgreement(judged(one.own), judged(other.own)),
        })),
      ),
      batches: batchesOf(this.files).map((batch) => batchBody(batch, yours)),
      proposed: new Set(disputed.map(({ findingId }) => findingId).filter((id) => !held.has(id)))
        .size,
      inForce: held.size,
    };
  }

  /** @throws Problem where there is no such batch */
  async batch(key: string, { accountId }: Reviewer): Promise<CodingBatchFindings> {
    const batch = batchesOf(this.files).find((one) => one.key === key);
    if (!batch) throw new Problem('coding-batch-not-found');
    const [yours, text] = await Promise.all([
      this.repository.decisionsOf(accountId),
      this.repository.reportText(),
    ]);
    const current = yours.filter((one) => isUpToDate(one, this.files));
    return {
      batch: batchBody(batch, current),
      findings: batch.findings.map((filed) => this.findingBody(filed, yours, text?.text ?? null)),
    };
  }

  /**
   * Keeps what a reviewer decided of a finding, in place of what the same reviewer decided before.
   * @throws Problem where there is no such finding, the files or the reviewer's own decision changed
   * since it was seen, or the decision does not hold together
   */
  async decide(id: string, body: DecideCoding, reviewer: Reviewer): Promise<CodingDecision> {
    const filed = this.files.findings.find(({ finding }) => finding.id === id);
    if (!filed) throw new Problem('finding-not-found', { params: { id } });
    if (filed.mark !== body.mark) throw new Problem('coding-changed');
    const coding: Coding = {
      kind: body.kind,
      ...(body.never ? { never: body.never } : {}),
      ties: body.ties.map(({ statement, tie }) => ({ statement, tie })),
    };
    const { report, questionnaire } = this.files;
    const candidates = candidatesFor(filed.finding, questionnaire);
    const faults = correctionFaults(
      { ...coding, reason: body.reason },
      ...([filed.finding, filed.coding, candidates, report.findings, report.lexicon] as const),
    );
    if (faults.length > 0) {
      const statements = candidates.map(({ statement }) => statement);
      throw new Problem('coding-decision-invalid', {
        faults: (language) => faults.map((one) => correctionFaultText(one, statements, language)),
      });
    }
    const kept = await this.repository.keepDecision(reviewer.accountId, {
      findingId: id,
      role: reviewer.role,
      mark: filed.mark,
      coding,
      reason: body.reason?.trim() || null,
      seen: body.seen,
    });
    if (!kept) throw new Problem('coding-decided-meanwhile');
    return decisionBody(kept, filed);
  }

  private findingBody(
    filed: FiledFinding,
    yours: readonly CodingDecisionEntity[],
    text: string | null,
  ): CodedFinding {
    const { finding, coding, mark } = filed;
    const decision = yours.find(({ findingId }) => findingId === finding.id);
    return {
      finding: { ...finding, lines: [...finding.lines] },
      ...{ mark, coding },
      kinds: kindsFor(finding, this.files.report.lexicon),
      statements: candidatesFor(finding, this.files.questionnaire).map(({ statement }) => ({
        key: statement.key,
        text: statement.text,
        problem: statement.problem === true,
      })),
      passage: text === null ? null : passageOf(text, finding.lines),
      decision: decision ? decisionBody(decision, filed) : null,
    };
  }
}

function batchBody(
  { key, theme, place, of, findings }: Batch,
  yours: readonly CodingDecisionEntity[],
): CodingBatch {
  const done = findings.filter(({ finding }) => yours.some((one) => one.findingId === finding.id));
  return { ...{ key, theme, place, of }, findings: findings.length, yours: done.length };
}
