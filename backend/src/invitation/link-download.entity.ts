import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { RoundEntity } from '../round/round.entity';

/** That somebody in HR has had links or codes of a round, which can be written down and never taken back. */
@Entity('link_download')
export class LinkDownloadEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'link_download_pk' })
  id: string;

  @ManyToOne(() => RoundEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'link_download_round_fk' })
  round: Relation<RoundEntity>;

  @Index('link_download_round_index')
  @Column('uuid', { name: 'round_id' })
  roundId: string;

  /** Mail of the account, which may be removed later. */
  @Column('text')
  account: string;

  @Column('timestamptz', { name: 'downloaded_at', default: () => 'now()' })
  downloadedAt: Date;

  /** Links of leaders with mail. */
  @Column('int')
  links: number;

  /** Short codes of leaders without. */
  @Column('int')
  codes: number;
}
