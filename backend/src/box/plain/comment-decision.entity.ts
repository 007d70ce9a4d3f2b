import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { CommentEntity } from '../../response/comment.entity';
import type { Decision } from '@ledelsespuls/contracts/lists/answering/comments';

/** What HR decided of a comment. A comment without one is pending. */
@Entity('comment_decision')
@Check('comment_decision_state_check', `state IN ('kept', 'redacted', 'left-out')`)
@Check('comment_decision_text_check', `(state = 'redacted') = (text IS NOT NULL)`)
export class CommentDecisionEntity {
  @PrimaryColumn('uuid', {
    name: 'comment_id',
    primaryKeyConstraintName: 'comment_decision_pk',
  })
  commentId: string;

  @OneToOne(() => CommentEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'comment_decision_comment_fk' })
  comment: Relation<CommentEntity>;

  @Column('text')
  state: Decision;

  /** The comment with words left out; null unless it is redacted. */
  @Column('text', { nullable: true })
  text: string | null;
}
