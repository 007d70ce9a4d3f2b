import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { CodedReport } from '../../baseline/coded-report/coded-report';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import {
  correctedFindings,
  correctedQuestionnaire,
  type Correction,
} from '../corrections/apply-corrections';
import { CodingCorrectionEntity } from '../corrections/coding-correction.entity';
import type { Coding } from '../coding';
import { FilesCoding } from './files-coding';
import { isUpToDate, reviewSummary, type ReviewSummary } from '../review-summary';

/** The coding of 2020 that holds now. */
export interface HeldCoding {
  readonly report: CodedReport;
  /** A questionnaire with the ties that hold. */
  readonly asked: (questionnaire: Questionnaire) => Questionnaire;
}

/**
 * The one place where the coding of 2020 is read for results: the files, and over them the corrections
 * that are in force. Like the municipality's own figures they hold for every publication, earlier ones too.
 */
@Injectable()
export class CodingLayer {
  constructor(
    @InjectDataSource('serving') private readonly dataSource: DataSource,
    private readonly files: FilesCoding,
  ) {}

  async held(): Promise<HeldCoding> {
    const corrections = await this.corrections();
    const findings = correctedFindings(this.files.report.findings, corrections);
    return {
      report: { ...this.files.report, findings },
      asked: (questionnaire) => correctedQuestionnaire(questionnaire, corrections),
    };
  }

  /** Those in force on the coding as the files have it now. */
  async corrections(): Promise<Correction[]> {
    const rows = await this.dataSource
      .getRepository(CodingCorrectionEntity)
      .find({ order: { findingId: 'ASC' } });
    return rows
      .filter((row) => isUpToDate(row, this.files))
      .map(({ findingId, coding }) => ({ finding: findingId, coding }));
  }

  /** How much of the coding has been reviewed, by what role and when; no names. */
  async review(): Promise<ReviewSummary> {
    const [decisions, corrections] = await Promise.all([
      this.dataSource.query<
        {
          reviewerId: string;
          findingId: string;
          role: 'hr' | 'directorate';
          decidedAt: Date;
          mark: string;
          coding: Coding;
        }[]
      >(
        `SELECT reviewer_id AS "reviewerId", finding_id AS "findingId", role,
                decided_at AS "decidedAt", mark, coding
         FROM coding_decision`,
      ),
      this.corrections(),
    ]);
    return reviewSummary(decisions, corrections.length, this.files);
  }
}
