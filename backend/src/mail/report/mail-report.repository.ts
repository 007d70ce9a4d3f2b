import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { byName } from '@ledelsespuls/contracts/words/writing/danish-order';
import type { MailCount } from './mail-report';
import { REMINDERS, type Occasion, type Reminder } from '../occasion';
import { ReminderEntity } from '../reminder.entity';

/** An address that a mail server did not take; only of mails that go to everybody. */
export interface RefusedAddress {
  readonly name: string;
  readonly address: string;
  readonly code: number;
  readonly occasion: Occasion;
}

/** An address that a mail came back from; only of mails that go to everybody. */
export interface BouncedAddress {
  readonly name: string;
  readonly address: string;
  /** By RFC 3463, such as 5.1.1. */
  readonly status: string;
  readonly occasion: Occasion;
}

@Injectable()
export class MailReportRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** Of mails that go to everybody. */
  async countMails(roundId: string): Promise<MailCount[]> {
    return this.dataSource.query(
      `SELECT occasion, state, count(*)::int AS count,
              (count(*) FILTER (WHERE unknown_outcomes > 0))::int AS uncertain
       FROM mail WHERE round_id = $1 AND occasion <> ALL ($2) GROUP BY occasion, state`,
      [roundId, REMINDERS],
    );
  }

  /** By reminder: how many had not answered when it was asked for; null for no number. */
  async listReminders(roundId: string): Promise<Map<Reminder, number | null>> {
    const rows = await this.dataSource.getRepository(ReminderEntity).findBy({ roundId });
    return new Map(rows.map(({ occasion, unanswered }) => [occasion, unanswered]));
  }

  /** Who is asked by mail: of those invited, or before the round opens of the roster. */
  async countAddressees(roundId: string): Promise<{ withMail: number; withoutMail: number }> {
    const [row]: { withMail: number; withoutMail: number }[] = await this.dataSource.query(
      `SELECT (count(*) FILTER (WHERE has_mail))::int AS "withMail",
              (count(*) FILTER (WHERE NOT has_mail))::int AS "withoutMail"
       FROM (
         SELECT by_mail FROM invitation WHERE round_id = $1 AND NOT withdrawn
         UNION ALL
         SELECT mail IS NOT NULL FROM leader, round
         WHERE round.id = $1 AND round.state = 'draft' AND left_on IS NULL
       ) AS addressee (has_mail)`,
      [roundId],
    );
    return row ?? { withMail: 0, withoutMail: 0 };
  }

  async listRefused(roundId: string): Promise<RefusedAddress[]> {
    const rows: RefusedAddress[] = await this.dataSource.query(
      `SELECT leader.name, coalesce(failed_address, leader.mail) AS address, refusal_code AS code, occasion
       FROM mail JOIN leader ON leader.id = mail.leader_id
       WHERE round_id = $1 AND state = 'refused' AND coalesce(failed_address, leader.mail) IS NOT NULL AND occasion <> ALL ($2)
       ORDER BY occasion`,
      [roundId, REMINDERS],
    );
    return rows.sort(byName);
  }

  async listBounced(roundId: string): Promise<BouncedAddress[]> {
    const rows: BouncedAddress[] = await this.dataSource.query(
      `SELECT leader.name, coalesce(failed_address, leader.mail) AS address, bounce_status AS status, occasion
       FROM mail JOIN leader ON leader.id = mail.leader_id
       WHERE round_id = $1 AND state = 'bounced' AND coalesce(failed_address, leader.mail) IS NOT NULL
       ORDER BY occasion`,
      [roundId],
    );
    return rows.sort(byName);
  }

  /** Names of those who have said that they are no leaders any more. */
  async listNotLeaders(roundId: string): Promise<string[]> {
    const rows: { name: string }[] = await this.dataSource.query(
      `SELECT leader.name FROM invitation JOIN leader ON leader.id = invitation.leader_id
       WHERE round_id = $1 AND not_leader`,
      [roundId],
    );
    return rows.sort(byName).map(({ name }) => name);
  }
}
