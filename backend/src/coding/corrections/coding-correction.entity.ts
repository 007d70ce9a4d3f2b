import type { ReviewerRole } from '@ledelsespuls/contracts/lists/results/codebook';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Coding } from '../coding';

/** A correction that HR has put into force; it lies over the files. */
@Entity('coding_correction')
@Check('coding_correction_role_check', `role IN ('hr', 'directorate')`)
export class CodingCorrectionEntity {
  @PrimaryColumn('text', {
    name: 'finding_id',
    primaryKeyConstraintName: 'coding_correction_pk',
  })
  findingId: string;

  /** Of the files' coding that it corrects. */
  @Column('text')
  mark: string;

  /** The kind, and those ties alone that are others than in the files. */
  @Column('jsonb')
  coding: Coding;

  @Column('text')
  reason: string;

  /** Of the reviewer who proposed it. */
  @Column('text')
  role: ReviewerRole;

  @Column('date')
  since: string;
}
