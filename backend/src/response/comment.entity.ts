import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A free-text answer of a round of version 1, kept apart from the answers and with an edit key of its own. */
@Entity('comment')
@Unique('comment_edit_key_unique', ['editKey'])
export class CommentEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'comment_pk' })
  id: string;

  @Index('comment_round_index')
  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @Column('bytea', { name: 'edit_key', nullable: true })
  editKey: Buffer | null;

  @Column('text', { name: 'question_key' })
  questionKey: string;

  /** The answerer's forvaltning; null for one without. */
  @Column('text', { name: 'forvaltning_key', nullable: true })
  forvaltningKey: string | null;

  @Column('text')
  text: string;
}
