import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Relation } from 'typeorm';
import { LeaderEntity } from '../organisation/leader.entity';
import { RoundEntity } from './round.entity';

/** That a leader was asked in a round, and whether an answer came; never which. */
@Entity('invitation')
@Unique('invitation_round_leader_unique', ['roundId', 'leaderId'])
@Unique('invitation_token_hash_unique', ['tokenHash'])
@Unique('invitation_results_token_hash_unique', ['resultsTokenHash'])
export class InvitationEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'invitation_pk' })
  id: string;

  @ManyToOne(() => RoundEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'invitation_round_fk' })
  round: Relation<RoundEntity>;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @ManyToOne(() => LeaderEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'leader_id', foreignKeyConstraintName: 'invitation_leader_fk' })
  leader: Relation<LeaderEntity>;

  @Column('uuid', { name: 'leader_id' })
  leaderId: string;

  /** The leader's mail was known when the round opened: the link goes there, and so do reminders. */
  @Column('boolean', { name: 'by_mail', default: false })
  byMail: boolean;

  /** Hash of the personal link's token; null until the links are fetched. */
  @Column('bytea', { name: 'token_hash', nullable: true })
  tokenHash: Buffer | null;

  /** Keys of the round's groups that this leader counts in, kommune first. */
  @Column('text', { name: 'group_keys', array: true })
  groupKeys: string[];

  /** Those of them that may be told while the answer is sealed; null in rounds of version 1. */
  @Column('text', { array: true, nullable: true })
  cell: string[] | null;

  /** Without a time on purpose: a time would tell which answer it was. */
  @Column('boolean', { default: false })
  answered: boolean;

  /** The leader has begun to answer; without a time, as `answered`. */
  @Column('boolean', { default: false })
  started: boolean;

  @Column('boolean', { default: false })
  withdrawn: boolean;

  /** The leader has said so by the link in a mail; gets no more mails of the round. */
  @Column('boolean', { name: 'not_leader', default: false })
  notLeader: boolean;

  /** Hash of the token in the mail that says that the results are there; opens nothing else. */
  @Column('bytea', { name: 'results_token_hash', nullable: true })
  resultsTokenHash: Buffer | null;
}
