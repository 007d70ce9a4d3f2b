import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { Relation } from 'typeorm';
import { isOneOf } from '../database/is-one-of';
import { LeaderEntity } from '../organisation/leader.entity';
import { RoundEntity } from '../round/round.entity';
import { OCCASIONS, REMINDERS, type Occasion } from './occasion';

/**
 * `sending` is in the hands of the mail server; who finds it there later cannot know how it went.
 * `bounced` was taken and came back.
 */
const MAIL_STATES = ['queued', 'sending', 'sent', 'refused', 'bounced'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/**
 * That a leader is to get a mail, and how it went; never what it says. What it says is made while it
 * is sent, and nothing of it is kept. Each that is `queued` or `sending` has a job of its id in the
 * queue, which knows when it is tried.
 */
@Entity('mail')
@Check('mail_occasion_check', isOneOf('occasion', OCCASIONS))
@Check('mail_state_check', isOneOf('state', MAIL_STATES))
@Check('mail_bounce_check', `state <> 'bounced' OR NOT ${isOneOf('occasion', REMINDERS)}`)
@Check(
  'mail_failed_address_check',
  `failed_address IS NULL OR (${isOneOf('state', ['refused', 'bounced'])} AND NOT ${isOneOf('occasion', REMINDERS)})`,
)
@Unique('mail_round_leader_occasion_unique', ['roundId', 'leaderId', 'occasion'])
export class MailEntity {
  /** Stands in the mail's Message-ID, so that one sent twice can be known by it. */
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mail_pk' })
  id: string;

  @ManyToOne(() => RoundEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'mail_round_fk' })
  round: Relation<RoundEntity>;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @ManyToOne(() => LeaderEntity, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'leader_id', foreignKeyConstraintName: 'mail_leader_fk' })
  leader: Relation<LeaderEntity> | null;

  /** Null in a reminder of a round that has closed: nobody shall see later who had not answered. */
  @Column('uuid', { name: 'leader_id', nullable: true })
  leaderId: string | null;

  @Column('text')
  occasion: Occasion;

  @Column('text', { default: 'queued' })
  state: MailState;

  @Column('int', { default: 0 })
  tries: number;

  /** Tries of which nobody knows whether the mail server took the mail. */
  @Column('int', { name: 'unknown_outcomes', default: 0 })
  unknownOutcomes: number;

  /** The mail server's code where it refused, such as 550. */
  @Column('int', { name: 'refusal_code', nullable: true })
  refusalCode: number | null;

  /** Why it came back, as the mail server's status by RFC 3463, such as 5.1.1 for an unknown mailbox. */
  @Column('text', { name: 'bounce_status', nullable: true })
  bounceStatus: string | null;

  /** The address that refused it or that it came back from; of a reminder never. */
  @Column('text', { name: 'failed_address', nullable: true })
  failedAddress: string | null;
}
