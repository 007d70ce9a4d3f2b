import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { REMINDERS } from '../occasion';

@Injectable()
export class BounceRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /**
   * Notes that a mail came back. Of a reminder nothing is noted: it would tell who had not answered.
   * A report may come before the sender has noted that the mail was taken, or twice.
   * @param status by RFC 3463
   */
  async noteBounce(mailId: string, status: string): Promise<void> {
    await this.dataSource.query(
      `WITH bounced AS (
         UPDATE mail SET state = 'bounced', bounce_status = $2, failed_address = leader.mail
         FROM leader WHERE leader.id = leader_id AND mail.id = $1 AND tries > 0 AND state NOT IN ('refused', 'bounced') AND occasion <> ALL ($3)
         RETURNING round_id, leader_id, occasion
       )
       DELETE FROM sealed_link USING bounced, invitation
       WHERE bounced.occasion = 'results'
         AND (invitation.round_id, invitation.leader_id) = (bounced.round_id, bounced.leader_id)
         AND sealed_link.invitation_id = invitation.id`,
      [mailId, status, REMINDERS],
    );
  }
}
