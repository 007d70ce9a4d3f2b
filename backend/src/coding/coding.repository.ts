import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { ReviewerRole } from '@ledelsespuls/contracts/lists/results/codebook';
import { CodingCorrectionEntity } from './corrections/coding-correction.entity';
import { CodingDecisionEntity } from './coding-decision.entity';
import { CodingReviewerEntity } from './coding-reviewer.entity';
import { isSameCoding, type Coding } from './coding';
import { ReportTextEntity } from './layers/report-text.entity';

export interface NewDecision {
  readonly findingId: string;
  readonly role: ReviewerRole;
  readonly mark: string;
  readonly coding: Coding;
  readonly reason: string | null;
  /** When the reviewer's own decision was made that this one takes the place of; null for none. */
  readonly seen: string | null;
}

/** What is kept of the review of the coding. */
@Injectable()
export class CodingRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** In the order that they began. */
  reviewers(): Promise<CodingReviewerEntity[]> {
    return this.dataSource
      .getRepository(CodingReviewerEntity)
      .find({ order: { since: 'ASC', id: 'ASC' } });
  }

  decisions(): Promise<CodingDecisionEntity[]> {
    return this.dataSource
      .getRepository(CodingDecisionEntity)
      .find({ order: { findingId: 'ASC', decidedAt: 'ASC' } });
  }

  decisionsOf(accountId: string): Promise<CodingDecisionEntity[]> {
    return this.dataSource.getRepository(CodingDecisionEntity).findBy({ reviewer: { accountId } });
  }

  /**
   * Keeps a decision in place of the one that was seen; the same sent twice is kept once.
   * @returns null where another was made meanwhile, and then nothing is changed
   */
  async keepDecision(
    accountId: string,
    { findingId, seen, ...decided }: NewDecision,
  ): Promise<CodingDecisionEntity | null> {
    return this.dataSource.transaction(async (manager) => {
      const reviewerId = await this.reviewerOf(manager, accountId);
      const decisions = manager.getRepository(CodingDecisionEntity);
      const known = await decisions.findOneBy({ reviewerId, findingId });
      if ((known?.decidedAt.toISOString() ?? null) !== seen) {
        const isSame =
          known?.mark === decided.mark &&
          known.reason === decided.reason &&
          isSameCoding(known.coding, decided.coding);
        return isSame ? known : null;
      }
      return decisions.save({ ...known, reviewerId, findingId, ...decided, decidedAt: new Date() });
    });
  }

  corrections(): Promise<CodingCorrectionEntity[]> {
    return this.dataSource
      .getRepository(CodingCorrectionEntity)
      .find({ order: { findingId: 'ASC' } });
  }

  /**
   * Keeps a correction where it goes with the others; one after the other, so that two that clash are never
   * both let in.
   * @param check of the corrections that there are; what it throws keeps this one out
   */
  async keepCorrection(
    correction: CodingCorrectionEntity,
    check: (others: readonly CodingCorrectionEntity[]) => void,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('LOCK TABLE coding_correction IN SHARE ROW EXCLUSIVE MODE');
      const corrections = manager.getRepository(CodingCorrectionEntity);
      check((await corrections.find()).filter((one) => one.findingId !== correction.findingId));
      await corrections.save(correction);
    });
  }

  async dropCorrection(findingId: string): Promise<void> {
    await this.dataSource.getRepository(CodingCorrectionEntity).delete({ findingId });
  }

  reportText(): Promise<ReportTextEntity | null> {
    return this.dataSource.getRepository(ReportTextEntity).findOneBy({ id: 1 });
  }

  async keepReportText(text: string, uploadedOn: string): Promise<void> {
    await this.dataSource.getRepository(ReportTextEntity).save({ id: 1, text, uploadedOn });
  }

  async dropReportText(): Promise<void> {
    await this.dataSource.getRepository(ReportTextEntity).delete({ id: 1 });
  }

  /** The reviewer's row is held until the transaction ends, so that two windows decide one after the other. */
  private async reviewerOf(manager: EntityManager, accountId: string): Promise<string> {
    await manager.query(
      'INSERT INTO coding_reviewer (account_id) VALUES ($1) ON CONFLICT (account_id) DO NOTHING',
      [accountId],
    );
    const [row] = await manager.query<{ id: string }[]>(
      'SELECT id FROM coding_reviewer WHERE account_id = $1 FOR UPDATE',
      [accountId],
    );
    return row!.id;
  }
}
