import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { ROUND_LOCK } from '../database/advisory-locks';
import { JobsService } from '../jobs/jobs.service';
import { SMALLEST_PARTICIPATION_GROUP } from '../round/participation/participation';
import { RoundEntity } from '../round/round.entity';
import type { Occasion, Reminder } from './occasion';

/** A fresh link of an invitation: the hash to know it by, and the token sealed for the mails. */
export interface NewLink {
  readonly invitationId: string;
  readonly tokenHash: Buffer;
  readonly sealed: Buffer;
}

/** Leaders with mail who are asked, are still there, and have not said that they are no leaders. */
const REACHABLE = `
  FROM invitation JOIN leader ON leader.id = invitation.leader_id
  WHERE invitation.round_id = $1 AND NOT withdrawn AND NOT not_leader
    AND leader.mail IS NOT NULL AND leader.left_on IS NULL`;

/** Puts mails into the queue; each leader once for an occasion of a round, however often it is asked for. */
@Injectable()
export class MailQueueRepository {
  constructor(
    @InjectDataSource('managing') private readonly dataSource: DataSource,
    private readonly jobs: JobsService,
  ) {}

  findRound(key: string): Promise<RoundEntity | null> {
    return this.dataSource.getRepository(RoundEntity).findOneBy({ key });
  }

  /** Those on today's roster: nobody has been invited yet. */
  queuePreNotice(roundId: string): Promise<number> {
    return this.dataSource.transaction((manager) =>
      this.insert(
        manager,
        `INSERT INTO mail (round_id, leader_id, occasion)
         SELECT $1, id, 'pre-notice' FROM leader WHERE mail IS NOT NULL AND left_on IS NULL`,
        [roundId],
      ),
    );
  }

  /**
   * Reminds those who were to get the invitation by mail and have not answered, at the address of today
   * unless it is the one that the invitation did not reach. It goes out once, to whomever it concerns
   * then: asked for again after another import, it would tell of those in between.
   */
  queueReminder(roundId: string, occasion: Reminder): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const [first]: unknown[] = await manager.query(
        `INSERT INTO reminder (round_id, occasion, unanswered)
         SELECT $1, $2, CASE WHEN count(*) >= $3 THEN count(*) FILTER (WHERE NOT answered) END
         FROM invitation WHERE round_id = $1 AND NOT withdrawn
         ON CONFLICT DO NOTHING RETURNING occasion`,
        [roundId, occasion, SMALLEST_PARTICIPATION_GROUP],
      );
      if (!first) return;
      await this.insert(
        manager,
        `INSERT INTO mail (round_id, leader_id, occasion)
         SELECT $1, leader.id, $2 ${REACHABLE} AND by_mail AND NOT answered
           AND EXISTS (SELECT 1 FROM sealed_link WHERE invitation_id = invitation.id)
           AND NOT EXISTS (
             SELECT 1 FROM mail WHERE mail.round_id = $1 AND mail.leader_id = leader.id
               AND occasion = 'invitation' AND state IN ('refused', 'bounced')
               AND coalesce(failed_address, leader.mail) = leader.mail
           )`,
        [roundId, occasion],
      );
    });
  }

  /**
   * Puts a link into each invitation with mail, and its mail into the queue, all or nothing.
   * @param makeLink from the invitation's id
   * @returns null where HR has fetched the links as a file, or the occasion was queued before
   */
  queueWithLinks(
    roundId: string,
    occasion: Extract<Occasion, 'invitation' | 'results'>,
    makeLink: (invitationId: string) => NewLink,
  ): Promise<number | null> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(ROUND_LOCK.exclusive, [roundId]);
      const round = await manager.findOneByOrFail(RoundEntity, { id: roundId });
      const [before]: unknown[] = await manager.query(
        'SELECT 1 FROM mail WHERE round_id = $1 AND occasion = $2 LIMIT 1',
        [roundId, occasion],
      );
      if (before) return null;
      if (
        occasion === 'invitation' &&
        (round.mailed || (await areLinksHandedOut(manager, roundId)))
      )
        return null;
      const rows: { id: string }[] = await manager.query(
        `SELECT invitation.id ${REACHABLE} AND (by_mail OR $2 = 'results') ORDER BY invitation.id`,
        [roundId, occasion],
      );
      const links = rows.map(({ id }) => makeLink(id));
      await placeLinks(
        manager,
        links,
        occasion === 'invitation' ? 'token_hash' : 'results_token_hash',
      );
      if (occasion === 'invitation')
        await manager.update(RoundEntity, { id: roundId }, { mailed: true });
      return this.insert(
        manager,
        `INSERT INTO mail (round_id, leader_id, occasion)
         SELECT $1, leader_id, $2 FROM invitation WHERE id = ANY ($3::uuid[])`,
        [roundId, occasion, links.map(({ invitationId }) => invitationId)],
      );
    });
  }

  /** Whether HR has had the links of leaders with mail, so that none can be sent to them. */
  areLinksHandedOut(roundId: string): Promise<boolean> {
    return areLinksHandedOut(this.dataSource.manager, roundId);
  }

  /** Gives each mail that waits without a job one, as where a backup holds the mails and not the queue. */
  async queueForgotten(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const rows: { id: string }[] = await manager.query(
        `SELECT id FROM mail WHERE state IN ('queued', 'sending')
           AND id NOT IN (SELECT id FROM pgboss.job WHERE name = 'mail')`,
      );
      await this.send(manager, rows);
    });
  }

  private async insert(manager: EntityManager, sql: string, values: unknown[]): Promise<number> {
    const rows: { id: string }[] = await manager.query(
      `${sql} ON CONFLICT (round_id, leader_id, occasion) DO NOTHING RETURNING id`,
      values,
    );
    await this.send(manager, rows);
    return rows.length;
  }

  private async send(manager: EntityManager, rows: readonly { id: string }[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await this.jobs.sendWithin(manager, 'mail', ids);
  }
}

async function areLinksHandedOut(manager: EntityManager, roundId: string): Promise<boolean> {
  const [row]: unknown[] = await manager.query(
    `SELECT 1 FROM invitation JOIN round ON round.id = round_id
     WHERE round_id = $1 AND NOT mailed AND by_mail AND token_hash IS NOT NULL LIMIT 1`,
    [roundId],
  );
  return row !== undefined;
}

async function placeLinks(
  manager: EntityManager,
  links: readonly NewLink[],
  column: 'token_hash' | 'results_token_hash',
): Promise<void> {
  const ids = links.map(({ invitationId }) => invitationId);
  await manager.query(
    `UPDATE invitation SET ${column} = fresh.hash
     FROM unnest($1::uuid[], $2::bytea[]) AS fresh (id, hash) WHERE invitation.id = fresh.id`,
    [ids, links.map(({ tokenHash }) => tokenHash)],
  );
  await manager.query(
    `INSERT INTO sealed_link (invitation_id, sealed)
     SELECT * FROM unnest($1::uuid[], $2::bytea[])
     ON CONFLICT (invitation_id) DO UPDATE SET sealed = EXCLUDED.sealed`,
    [ids, links.map(({ sealed }) => sealed)],
  );
}
