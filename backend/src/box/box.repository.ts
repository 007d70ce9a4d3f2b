import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type EntityManager } from 'typeorm';
import { ROUND_LOCK } from '../database/advisory-locks';
import { EnvelopeEntity } from '../response/envelope/envelope.entity';
import { RoundEntity } from '../round/round.entity';
import { ClosedBoxEntity } from './closed-box.entity';
import type { KeptDecision } from './closed-box.crypto';
import { removePlain } from './plain/plain-rows.repository';
import { SealedDecisionEntity } from './sealed-decision.entity';

/** The sealed box between collecting and publication, through the publishing connection. */
@Injectable()
export class BoxRepository {
  constructor(@InjectDataSource('publishing') private readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  findRound(key: string): Promise<RoundEntity | null> {
    return this.rounds().findOne({ where: { key }, relations: { questionnaire: true } });
  }

  countEnvelopes(roundId: string): Promise<number> {
    return this.dataSource.getRepository(EnvelopeEntity).countBy({ roundId });
  }

  listEnvelopes(roundId: string): Promise<EnvelopeEntity[]> {
    return this.dataSource.getRepository(EnvelopeEntity).findBy({ roundId });
  }

  /** Null where it has not been filled, or is gone. */
  async findBox(roundId: string): Promise<Buffer | null> {
    const box = await this.dataSource.getRepository(ClosedBoxEntity).findOneBy({ roundId });
    return box?.content ?? null;
  }

  /**
   * Puts one sealed piece in place of all rows of a closed round, with what was decided already.
   * @returns false where another has done it meanwhile, or the round is not closed
   */
  fill(
    roundId: string,
    boxKey: Buffer,
    { content, answers }: { readonly content: Buffer; readonly answers: number },
    decisions: readonly KeptDecision[],
  ): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(ROUND_LOCK.exclusive, [roundId]);
      const isClosed = await manager.existsBy(RoundEntity, { id: roundId, state: 'closed' });
      if (!isClosed || (await manager.existsBy(ClosedBoxEntity, { roundId }))) return false;
      await manager.update(RoundEntity, { id: roundId }, { boxKey, boxAnswers: answers });
      await manager.insert(ClosedBoxEntity, { roundId, content });
      await manager.insert(
        SealedDecisionEntity,
        decisions.map((decision) => ({ ...decision, roundId })),
      );
      await manager.delete(EnvelopeEntity, { roundId });
      await removePlain(manager, roundId);
      return true;
    });
  }

  /** In a transaction after the one that deleted: until it is done the deleted rows are still in the files. */
  async rewriteFiles(): Promise<void> {
    await this.dataSource.query('SELECT rewrite_sealed_box()');
  }

  /** Whether rows that are gone are still in the files: a program died before it had written them anew. */
  async hasLeftovers(): Promise<boolean> {
    const tables = ['envelope', 'closed_box', 'sealed_decision'];
    const isLeft = (table: string) =>
      `(pg_relation_size('${table}') > 0 AND NOT EXISTS (SELECT 1 FROM ${table}))`;
    const [{ found }]: [{ found: boolean }] = await this.dataSource.query(
      `SELECT ${tables.map(isLeft).join(' OR ')} AS found`,
    );
    return found;
  }

  listDecisions(roundId: string, manager = this.dataSource.manager): Promise<KeptDecision[]> {
    return manager.getRepository(SealedDecisionEntity).findBy({ roundId });
  }

  /**
   * @param content null takes the earlier decision back
   * @returns false where the round is not closed any more
   */
  decide(roundId: string, commentId: string, content: Buffer | null): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(ROUND_LOCK.shared, [roundId]);
      if (!(await manager.existsBy(RoundEntity, { id: roundId, state: 'closed' }))) return false;
      if (content === null) await manager.delete(SealedDecisionEntity, { commentId });
      else
        await manager.upsert(SealedDecisionEntity, { commentId, roundId, content }, ['commentId']);
      return true;
    });
  }

  /** Takes box and decisions away for good, within the transaction that publishes. */
  async remove(manager: EntityManager, roundId: string): Promise<void> {
    await manager.delete(ClosedBoxEntity, { roundId });
    await manager.delete(SealedDecisionEntity, { roundId });
  }

  listClosed(): Promise<RoundEntity[]> {
    return this.rounds().find({ where: { state: 'closed' }, relations: { questionnaire: true } });
  }

  /** Public keys whose private halves are to be gone: of published boxes, and of drafts of closed rounds. */
  async listSpentKeys(): Promise<Buffer[]> {
    const rounds = await this.rounds().find({
      select: { state: true, boxKey: true, draftKey: true },
      where: { state: In(['closed', 'published']) },
    });
    return rounds.flatMap(({ state, boxKey, draftKey }) => {
      const spent = state === 'published' ? [boxKey, draftKey] : [draftKey];
      return spent.filter((key) => key !== null);
    });
  }

  /**
   * Writes the envelopes of every open round anew, in random order, where at least so many have come since
   * the last time that none is alone among the new.
   * @returns whether any were
   */
  async mixOpen(atLeast: number): Promise<boolean> {
    const rows: { round_id: string }[] = await this.dataSource.query(
      `SELECT round_id FROM (
         SELECT round_id, xmin::text AS version, count(*) AS rows FROM envelope GROUP BY round_id, xmin::text
       ) AS written JOIN round ON round.id = round_id AND round.state = 'open'
       GROUP BY round_id
       HAVING sum(rows) - max(CASE WHEN rows > 1 THEN rows ELSE 0 END) >= $1`,
      [atLeast],
    );
    for (const { round_id: roundId } of rows) {
      await this.dataSource.transaction(async (manager) => {
        await manager.query(ROUND_LOCK.exclusive, [roundId]);
        await manager.query('SELECT mix_box($1)', [roundId]);
      });
    }
    return rows.length > 0;
  }

  private rounds() {
    return this.dataSource.getRepository(RoundEntity);
  }
}
