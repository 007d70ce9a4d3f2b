import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** In bytes, encrypted: the longest answer with all comments fits. */
export const LARGEST_DRAFT = 32768;

/** An unfinished answer that its leader goes on with on another device, encrypted in the browser. */
@Entity('draft')
@Check('draft_size_check', 'octet_length(content) <= 32768')
export class DraftEntity {
  @PrimaryColumn('bytea', { name: 'edit_key', primaryKeyConstraintName: 'draft_pk' })
  editKey: Buffer;

  @Index('draft_round_index')
  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @Column('bytea')
  content: Buffer;
}
