import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An uploaded roster, held between preview and commit, so that what is committed is what was seen. */
@Entity('organisation_import')
export class OrganisationImportEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'organisation_import_pk' })
  id: string;

  @Column('date', { name: 'as_of' })
  asOf: string;

  /** Fingerprint of the organisation that the preview was worked out against. */
  @Column('text', { name: 'base_hash' })
  baseHash: string;

  /** The parsed file, without CPR. Emptied at commit. */
  @Column('jsonb', { nullable: true })
  content: object | null;

  @Column('jsonb')
  preview: object;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'committed_at', nullable: true })
  committedAt: Date | null;
}
