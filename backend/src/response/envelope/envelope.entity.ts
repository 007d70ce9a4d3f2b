import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * One answer with its comments, sealed to its round's key. It has no time, no sequence and no person;
 * `edit_key` is there only while the round is open, so that the same link can change it.
 */
@Entity('envelope')
@Unique('envelope_edit_key_unique', ['editKey'])
export class EnvelopeEntity {
  /** Random, and another one each time the box is mixed. */
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'envelope_pk' })
  id: string;

  @Index('envelope_round_index')
  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @Column('bytea', { name: 'edit_key', nullable: true })
  editKey: Buffer | null;

  /** Names what was sent last, at random; there while the round is open. */
  @Column('uuid', { nullable: true })
  submission: string | null;

  /** What was there before came from another device; told to the leader while the round is open. */
  @Column('boolean', { default: false })
  replaced: boolean;

  /** The groups that it is told of; at least max(5, minimum) leaders were invited with the very same. */
  @Column('text', { array: true })
  cell: string[];

  /** A `SealedAnswer`, padded and sealed. */
  @Column('bytea')
  content: Buffer;
}
