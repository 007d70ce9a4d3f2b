import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { ROUND_LOCK } from '../database/advisory-locks';
import { CommentEntity } from '../response/comment.entity';
import { RoundEntity } from '../round/round.entity';
import { CommentDecisionEntity } from './comment-decision.entity';
import type { CommentInQueue, ReviewedComment } from './reviewed-comment';

const DECIDED =
  'FROM comment LEFT JOIN comment_decision AS decision ON decision.comment_id = comment.id';

const QUEUE = `
  SELECT comment.id, comment.question_key AS "questionKey", comment.text,
         coalesce(decision.state, 'pending') AS state, decision.text AS redacted
  ${DECIDED} WHERE comment.round_id = $1`;

/** A decision to keep; null takes the earlier one back. */
export type NewDecision = Pick<CommentDecisionEntity, 'state' | 'text'> | null;

/** The comments of a closed round, through the publishing connection. */
@Injectable()
export class ReviewRepository {
  constructor(@InjectDataSource('publishing') private readonly dataSource: DataSource) {}

  findRound(key: string): Promise<RoundEntity | null> {
    return this.dataSource
      .getRepository(RoundEntity)
      .findOne({ where: { key }, relations: { questionnaire: true } });
  }

  /** In the order of their ids, which are random and were made anew when the round closed. */
  list(roundId: string): Promise<CommentInQueue[]> {
    return this.dataSource.query(`${QUEUE} ORDER BY comment.id`, [roundId]);
  }

  async find(roundId: string, commentId: string): Promise<CommentInQueue | null> {
    const found: CommentInQueue[] = await this.dataSource.query(`${QUEUE} AND comment.id = $2`, [
      roundId,
      commentId,
    ]);
    return found[0] ?? null;
  }

  async count(roundId: string): Promise<{ comments: number; pending: number }> {
    const [row]: { comments: string; pending: string }[] = await this.dataSource.query(
      `SELECT count(*) AS comments, count(*) FILTER (WHERE decision.comment_id IS NULL) AS pending
       ${DECIDED} WHERE comment.round_id = $1`,
      [roundId],
    );
    return { comments: Number(row?.comments), pending: Number(row?.pending) };
  }

  /**
   * Decides on a comment by its words.
   * @returns false where the round is not closed, or has no such comment
   */
  decide(
    roundId: string,
    commentId: string,
    decisionOn: (text: string) => NewDecision,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(ROUND_LOCK.shared, [roundId]);
      const isClosed = await manager.existsBy(RoundEntity, { id: roundId, state: 'closed' });
      const comment = await manager.findOneBy(CommentEntity, { id: commentId, roundId });
      if (!isClosed || !comment) return false;
      const decision = decisionOn(comment.text);
      if (decision === null) await manager.delete(CommentDecisionEntity, { commentId });
      else await manager.upsert(CommentDecisionEntity, { commentId, ...decision }, ['commentId']);
      return true;
    });
  }

  /** Takes a round's comments out of the sealed box for good, within the transaction that publishes them. */
  async take(manager: EntityManager, roundId: string): Promise<ReviewedComment[]> {
    await manager.query(ROUND_LOCK.exclusive, [roundId]);
    const comments: ReviewedComment[] = await manager.query(
      `SELECT comment.question_key AS "questionKey", comment.forvaltning_key AS "forvaltningKey",
              coalesce(decision.state, 'pending') AS state, coalesce(decision.text, comment.text) AS text
       ${DECIDED} WHERE comment.round_id = $1`,
      [roundId],
    );
    await manager.delete(CommentEntity, { roundId });
    return comments;
  }
}
