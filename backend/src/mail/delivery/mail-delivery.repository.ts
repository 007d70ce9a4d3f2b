import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isReminder } from '../occasion';
import type { Outcome, OutgoingMail } from './outgoing-mail';

/**
 * Who is given a mail that is being sent knows that its sender died: it may have arrived already, and
 * that is remembered.
 */
const TAKE = `
  WITH next AS (
    UPDATE mail SET state = 'sending', tries = tries + 1,
      unknown_outcomes = unknown_outcomes + CASE state WHEN 'sending' THEN 1 ELSE 0 END
    WHERE id = $1 AND state IN ('queued', 'sending')
    RETURNING *
  )
  SELECT next.id, next.occasion, next.tries, next.unknown_outcomes AS "unknownOutcomes",
         leader.name, leader.mail AS address, invitation.id AS "invitationId", sealed_link.sealed,
         round.name AS "roundName", round.kind, round.version, round.minimum, round.simulated,
         round.asks_recollection AS "asksRecollection",
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

/** Takes mails to be sent and notes how they went. */
@Injectable()
export class MailDeliveryRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** Of which round a mail that waits is; null where it does not wait any more. */
  async findWaiting(id: string): Promise<{ readonly simulated: boolean } | null> {
    const [row]: { simulated: boolean }[] = await this.dataSource.query(
      `SELECT simulated FROM mail JOIN round ON round.id = round_id
       WHERE mail.id = $1 AND mail.state IN ('queued', 'sending')`,
      [id],
    );
    return row ?? null;
  }

  /**
   * Takes the next turn to send, of those that all instances share.
   * @param gap between two turns, in milliseconds
   * @returns in how many milliseconds the turn comes, by the database's clock
   */
  async takeTurn(gap: number): Promise<number> {
    const [row]: { wait: string }[] = await this.dataSource.query(
      `INSERT INTO mail_pace AS pace (next_at) VALUES (clock_timestamp() + $1 * interval '1 millisecond')
       ON CONFLICT (id) DO UPDATE
         SET next_at = GREATEST(pace.next_at, clock_timestamp()) + $1 * interval '1 millisecond'
       RETURNING 1000 * EXTRACT(epoch FROM next_at - clock_timestamp()) - $1 AS wait`,
      [gap],
    );
    return Math.max(0, Number(row?.wait ?? 0));
  }

  /** The mail, in the hands of the caller from now on; null where nobody is to get it any more. */
  async take(id: string): Promise<OutgoingMail | null> {
    const [row]: TakenRow[] = await this.dataSource.query(TAKE, [id]);
    if (!row) return null;
    const { name, address, roundName, kind, version, minimum, simulated, opensOn, closesOn } = row;
    if (name === null || address === null) {
      await this.drop(id);
      return null;
    }
    const { asksRecollection } = row;
    const round = {
      ...{ name: roundName, kind, version, minimum, simulated },
      ...{ opensOn, closesOn, asksRecollection },
    };
    const { occasion, tries, unknownOutcomes, invitationId, sealed } = row;
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
    { id, tries, occasion, invitationId, address }: OutgoingMail,
    outcome: Outcome,
  ): Promise<void> {
    const state = { accepted: 'sent', refused: 'refused', later: 'queued', unknown: 'queued' }[
      outcome.kind
    ];
    await this.dataSource.query(
      `UPDATE mail SET state = $2, refusal_code = $3, unknown_outcomes = unknown_outcomes + $4,
         failed_address = $6
       WHERE id = $1 AND state = 'sending' AND tries = $5`,
      [
        id,
        state,
        outcome.kind === 'refused' ? outcome.code : null,
        outcome.kind === 'unknown' ? 1 : 0,
        tries,
        outcome.kind === 'refused' && !isReminder(occasion) ? address : null,
      ],
    );
    if (occasion === 'results' && state !== 'queued') {
      await this.dataSource.query('DELETE FROM sealed_link WHERE invitation_id = $1', [
        invitationId,
      ]);
    }
  }
}
