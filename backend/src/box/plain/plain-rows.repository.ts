import type { EntityManager } from 'typeorm';
import { CommentEntity } from '../../response/comment.entity';
import { ResponseEntity } from '../../response/response.entity';
import type { ClosedBox, CommentDecision } from '../closed-box';
import { CommentDecisionEntity } from './comment-decision.entity';

/** A round of version 1 kept answers and comments in plain rows, apart from each other. */
export async function readPlain(
  manager: EntityManager,
  roundId: string,
): Promise<{ box: ClosedBox; decisions: (CommentDecision & { commentId: string })[] }> {
  const responses = await manager.find(ResponseEntity, {
    where: { roundId },
    order: { id: 'ASC' },
  });
  const comments = await manager.find(CommentEntity, { where: { roundId }, order: { id: 'ASC' } });
  const decisions = await manager
    .getRepository(CommentDecisionEntity)
    .findBy({ comment: { roundId } });
  return {
    box: {
      responses: responses.map(({ groupKeys, answers, background }) => ({
        groupKeys,
        answers,
        background,
      })),
      comments: comments.map(({ id, questionKey, forvaltningKey, text }) => ({
        id,
        questionKey,
        forvaltningKey,
        text,
      })),
    },
    decisions: decisions.map(({ commentId, state, text }) => ({ commentId, state, text })),
  };
}

/** Decisions go with their comments. */
export async function removePlain(manager: EntityManager, roundId: string): Promise<void> {
  await manager.delete(ResponseEntity, { roundId });
  await manager.delete(CommentEntity, { roundId });
}
