import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { lockSql } from '../database/advisory-locks';
import { nextTry, type Outcome, type OutgoingMail } from './outgoing-mail';

const TAKE = `
  WITH next AS (
    UPDATE mail SET state = 'sending', tries = tries + 1
    WHERE id = (
      SELECT id FROM mail WHERE state = 'queued' AND not_before <= $1
      ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING *
  )
  SELECT next.id, next.occasion, next.tries, next.unknown_outcomes AS "unknownOutcomes",
         leader.name, leader.mail AS address, invitation.id AS "invitationId", sealed_link.sealed,
         round.name AS "roundName", round.kind, round.version, round.minimum, round.simulated,
         to_char(coalesce(round.opens_on, round.opened_on, round.closes_on), 'YYYY-MM-DD') AS "opensOn",
         to_char(round.closes_on, 'YYYY-MM-DD') AS "closesOn"
  FROM next
  JOIN round ON round.id = next.round_id
  LEFT JOIN leader ON leader.id = next.leader_id AND leader.mail IS NOT NULL AND leader.left_on IS NULL
  LEFT JOIN invitation ON invitation.round_id = next.round_id AND invitation.leader_id = next.leader_id
  LEFT JOIN sealed_link ON sealed_link.invitation_id = invitation.id`;

type TakenRow = Omit<OutgoingMail, 'round' | 'name' | 'address'> &
  Omit<OutgoingMail['round'], 'name'> & {
    readonly roundName: string;
    readonly name: string | null;
    readonly address: string | null;
  };

/** Takes mails out of the queue and notes how they went. */
@Injectable()
export class MailDeliveryRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /**
   * Runs `work` where no other program is sending.
   * @returns false where another one is sending
   */
  async whileSendingAlone(work: () => Promise<void>): Promise<boolean> {
    const line = this.dataSource.createQueryRunner();
    await line.connect();
    try {
      const [lock] = (await line.query(lockSql('sending', 'try'))) as { free: boolean }[];
      if (!lock?.free) return false;
      try {
        await work();
      } finally {
        // A line that is gone has given the lock back by itself.
        await line.query(lockSql('sending', 'unlock')).catch(() => undefined);
      }
      return true;
    } finally {
      await line.release();
    }
  }

  /**
   * Who sends alone and finds a mail that is being sent knows that its sender died: it is tried
   * again, and remembered that it may have arrived already.
   */
  async requeueOrphans(moment: Date): Promise<void> {
    await this.dataSource.query(
      `UPDATE mail SET state = CASE WHEN leader_id IS NULL THEN 'sent' ELSE 'queued' END,
              unknown_outcomes = unknown_outcomes + 1, not_before = $1
       WHERE state = 'sending'`,
      [moment],
    );
  }

  /** The next mail that is due, in the hands of the caller from now on; null for none. */
  async take(moment: Date): Promise<OutgoingMail | 'dropped' | null> {
    const [row]: TakenRow[] = await this.dataSource.query(TAKE, [moment]);
    if (!row) return null;
    const { name, address, roundName, kind, version, minimum, simulated, opensOn, closesOn } = row;
    if (name === null || address === null) {
      await this.drop(row.id);
      return 'dropped';
    }
    const round = { name: roundName, kind, version, minimum, simulated, opensOn, closesOn };
    const { id, occasion, tries, unknownOutcomes, invitationId, sealed } = row;
    return { id, occasion, tries, unknownOutcomes, name, address, invitationId, sealed, round };
  }

  /**
   * Takes a mail back that nobody is to get any more. Where it may have arrived it counts as sent; of
   * any other nothing is kept: it would tell that an answer came.
   */
  async drop(id: string): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM sealed_link USING mail, invitation
       WHERE mail.id = $1 AND mail.state = 'sending' AND mail.occasion = 'results'
         AND (invitation.round_id, invitation.leader_id) = (mail.round_id, mail.leader_id)
         AND sealed_link.invitation_id = invitation.id`,
      [id],
    );
    await this.dataSource.query(
      `UPDATE mail SET state = 'sent' WHERE id = $1 AND state = 'sending' AND unknown_outcomes > 0`,
      [id],
    );
    await this.dataSource.query(`DELETE FROM mail WHERE id = $1 AND state = 'sending'`, [id]);
  }

  async note(
    { id, tries, occasion, invitationId }: OutgoingMail,
    outcome: Outcome,
    moment: Date,
  ): Promise<void> {
    const again = nextTry(tries, moment);
    const [state, code, notBefore] = {
      accepted: ['sent', null, moment] as const,
      refused: ['refused', outcome.kind === 'refused' ? outcome.code : null, moment] as const,
      later: ['queued', null, again] as const,
      unknown: ['queued', null, again] as const,
    }[outcome.kind];
    await this.dataSource.query(
      `UPDATE mail SET state = $2, refusal_code = $3, not_before = $4,
              unknown_outcomes = unknown_outcomes + $5
       WHERE id = $1 AND state = 'sending' AND tries = $6`,
      [id, state, code, notBefore, outcome.kind === 'unknown' ? 1 : 0, tries],
    );
    if (occasion === 'results' && state !== 'queued') {
      await this.dataSource.query('DELETE FROM sealed_link WHERE invitation_id = $1', [
        invitationId,
      ]);
    }
  }

  /** How many mails are to be sent now, or were being sent when their sender died. */
  async countDue(moment: Date): Promise<number> {
    const [row]: { count: string }[] = await this.dataSource.query(
      `SELECT count(*) FROM mail
       WHERE (state = 'queued' AND not_before <= $1) OR state = 'sending'`,
      [moment],
    );
    return Number(row?.count ?? 0);
  }
}
