import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  OneToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { AccountEntity } from '../access/account.entity';

/** Somebody who reviews the coding. When the account goes, the decisions stay and are nobody's by name. */
@Entity('coding_reviewer')
export class CodingReviewerEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'coding_reviewer_pk' })
  id: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @OneToOne(() => AccountEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({
    name: 'account_id',
    foreignKeyConstraintName: 'coding_reviewer_account_fk',
  })
  account: AccountEntity | null;

  /** Reviewers are numbered by it. */
  @CreateDateColumn({ type: 'timestamptz' })
  since: Date;
}
