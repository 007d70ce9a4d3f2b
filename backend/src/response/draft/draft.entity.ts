import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** In bytes, encrypted: the longest answer with all comments fits. */
export const LARGEST_DRAFT = 32768;

/** An unfinished answer that its leader goes on with on another device, encrypted in the browser. */
@Entity('draft')
@Check('draft_size_check', 'octet_length(content) <= 32816')
export class DraftEntity {
  @PrimaryColumn('bytea', { name: 'edit_key', primaryKeyConstraintName: 'draft_pk' })
  editKey: Buffer;

  @Index('draft_round_index')
  @Column('uuid', { name: 'round_id' })
  roundId: string;

  /** SHA-256 of what the browser sent; null where that is the content itself, as in rounds without a draft key. */
  @Column('bytea', { nullable: true })
  hash: Buffer | null;

  /** What the browser encrypted, sealed to the round's draft key. */
  @Column('bytea')
  content: Buffer;
}
