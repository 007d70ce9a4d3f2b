import type { ReviewerRole } from '@ledelsespuls/contracts/lists/results/codebook';
import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { Coding } from './coding';
import { CodingReviewerEntity } from './coding-reviewer.entity';

/** What one reviewer decided of one finding. */
@Entity('coding_decision')
@Check('coding_decision_role_check', `role IN ('hr', 'directorate')`)
@Unique('coding_decision_once', ['reviewerId', 'findingId'])
export class CodingDecisionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'coding_decision_pk' })
  id: string;

  @Column('uuid', { name: 'reviewer_id' })
  reviewerId: string;

  @ManyToOne(() => CodingReviewerEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({
    name: 'reviewer_id',
    foreignKeyConstraintName: 'coding_decision_reviewer_fk',
  })
  reviewer: CodingReviewerEntity;

  @Column('text', { name: 'finding_id' })
  findingId: string;

  /** Of the reviewer when it was decided. */
  @Column('text')
  role: ReviewerRole;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;

  /** Of the files' coding that was judged. */
  @Column('text')
  mark: string;

  @Column('jsonb')
  coding: Coding;

  @Column('text', { nullable: true })
  reason: string | null;
}
