import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { StatementAnswer } from './collected-response';

/**
 * One answer of a round of version 1. It has no time, no sequence and no person; `edit_key` is there only
 * while the round is open, so that the same link can change it.
 */
@Entity('response')
@Unique('response_edit_key_unique', ['editKey'])
export class ResponseEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'response_pk' })
  id: string;

  @Index('response_round_index')
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

  @Column('text', { name: 'group_keys', array: true })
  groupKeys: string[];

  @Column('jsonb')
  answers: Record<string, StatementAnswer>;

  @Column('jsonb')
  background: Record<string, string>;
}
