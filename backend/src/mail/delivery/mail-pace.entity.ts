import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: when the next mail may go, so that all instances together keep to the rate. */
@Entity('mail_pace')
@Check('mail_pace_one_row_check', 'id')
export class MailPaceEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'mail_pace_pk' })
  id: boolean;

  @Column('timestamptz', { name: 'next_at' })
  nextAt: Date;
}
