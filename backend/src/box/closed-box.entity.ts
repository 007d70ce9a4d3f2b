import { Column, Entity, PrimaryColumn } from 'typeorm';

/** All answers and comments of a closed round as one sealed piece, from closing to publication. */
@Entity('closed_box')
export class ClosedBoxEntity {
  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'closed_box_pk' })
  roundId: string;

  /** A `ClosedBox`, compressed and sealed to the round's key. */
  @Column('bytea')
  content: Buffer;
}
