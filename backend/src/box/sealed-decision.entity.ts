import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What HR decided of one comment in a closed box. A comment without one is pending. */
@Entity('sealed_decision')
export class SealedDecisionEntity {
  @PrimaryColumn('uuid', {
    name: 'comment_id',
    primaryKeyConstraintName: 'sealed_decision_pk',
  })
  commentId: string;

  @Index('sealed_decision_round_index')
  @Column('uuid', { name: 'round_id' })
  roundId: string;

  /** A `CommentDecision`, padded and sealed to the round's key. */
  @Column('bytea')
  content: Buffer;
}
