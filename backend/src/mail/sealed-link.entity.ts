import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { InvitationEntity } from '../round/invitation.entity';

/**
 * The token of an unanswered invitation, sealed, for the reminders that are still to be written. The
 * database itself deletes it when the answer comes and when the round closes.
 */
@Entity('sealed_link')
export class SealedLinkEntity {
  @PrimaryColumn('uuid', { name: 'invitation_id', primaryKeyConstraintName: 'sealed_link_pk' })
  invitationId: string;

  @OneToOne(() => InvitationEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'invitation_id', foreignKeyConstraintName: 'sealed_link_invitation_fk' })
  invitation: Relation<InvitationEntity>;

  @Column('bytea')
  sealed: Buffer;
}
