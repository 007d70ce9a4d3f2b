import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { MailCount } from './mail-report';
import { REMINDERS, type Occasion } from '../occasion';

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

  async countMails(roundId: string): Promise<MailCount[]> {
    return this.dataSource.query(
      `SELECT occasion, state, count(*)::int AS count,
              (count(*) FILTER (WHERE unknown_outcomes > 0))::int AS uncertain
       FROM mail WHERE round_id = $1 GROUP BY occasion, state`,
      [roundId],
    );
  }

  async countInvited(roundId: string): Promise<number> {
    const [row]: { count: number }[] = await this.dataSource.query(
      'SELECT count(*)::int AS count FROM invitation WHERE round_id = $1 AND NOT withdrawn',
      [roundId],
    );
    return row?.count ?? 0;
  }

  async countRoster(): Promise<{ withMail: number; withoutMail: number }> {
    const [row]: { withMail: number; withoutMail: number }[] = await this.dataSource.query(
      `SELECT (count(*) FILTER (WHERE mail IS NOT NULL))::int AS "withMail",
              (count(*) FILTER (WHERE mail IS NULL))::int AS "withoutMail"
       FROM leader WHERE left_on IS NULL`,
    );
    return row ?? { withMail: 0, withoutMail: 0 };
  }

  listRefused(roundId: string): Promise<RefusedAddress[]> {
    return this.dataSource.query(
      `SELECT leader.name, leader.mail AS address, refusal_code AS code, occasion
       FROM mail JOIN leader ON leader.id = mail.leader_id
       WHERE round_id = $1 AND state = 'refused' AND leader.mail IS NOT NULL AND occasion <> ALL ($2)
       ORDER BY leader.name, occasion`,
      [roundId, REMINDERS],
    );
  }

  listBounced(roundId: string): Promise<BouncedAddress[]> {
    return this.dataSource.query(
      `SELECT leader.name, leader.mail AS address, bounce_status AS status, occasion
       FROM mail JOIN leader ON leader.id = mail.leader_id
       WHERE round_id = $1 AND state = 'bounced' AND leader.mail IS NOT NULL
       ORDER BY leader.name, occasion`,
      [roundId],
    );
  }

  /** Names of those who have said that they are no leaders any more. */
  async listNotLeaders(roundId: string): Promise<string[]> {
    const rows: { name: string }[] = await this.dataSource.query(
      `SELECT leader.name FROM invitation JOIN leader ON leader.id = invitation.leader_id
       WHERE round_id = $1 AND not_leader ORDER BY leader.name`,
      [roundId],
    );
    return rows.map(({ name }) => name);
  }
}
