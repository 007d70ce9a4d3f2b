import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, Not, type EntityManager } from 'typeorm';
import { COUNTED } from '@ledelsespuls/contracts/codes/recovery-code';
import type { UnitMerge } from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import { BoxRepository } from '../box/box.repository';
import { ROUND_LOCK } from '../database/advisory-locks';
import type { ReviewedComment } from '../review/reviewed-comment';
import { RoundEntity } from '../round/round.entity';
import { PublicationPreviewEntity } from './publication-preview.entity';
import { PublicationEntity } from './publication.entity';

/** In a round of version 1: written anew in random order with new ids, and without edit keys. */
const RESEAL_PLAIN = [
  `WITH taken AS (DELETE FROM response WHERE round_id = $1 RETURNING group_keys, answers, background)
   INSERT INTO response (round_id, group_keys, answers, background)
   SELECT $1, group_keys, answers, background FROM taken ORDER BY gen_random_uuid()`,
  `WITH taken AS (DELETE FROM comment WHERE round_id = $1 RETURNING question_key, forvaltning_key, text)
   INSERT INTO comment (round_id, question_key, forvaltning_key, text)
   SELECT $1, question_key, forvaltning_key, text FROM taken ORDER BY gen_random_uuid()`,
];

/** Of a round whose answers only devices can change: by which each finds out whether its own was counted. */
const KEEP_COUNTED = `
  INSERT INTO counted_list (round_id, hashes)
  SELECT $1, coalesce(string_agg(hash, '' ORDER BY hash), '')
  FROM (SELECT sha256(convert_to($2, 'UTF8') || edit_key) AS hash FROM envelope WHERE round_id = $1) AS counted
  HAVING (SELECT edit_holder FROM round WHERE id = $1) = 'device'`;

/** Everything that the publishing connection may do. */
@Injectable()
export class PublicationRepository {
  constructor(
    @InjectDataSource('publishing') private readonly dataSource: DataSource,
    private readonly boxes: BoxRepository,
  ) {}

  findRound(key: string): Promise<RoundEntity | null> {
    return this.boxes.findRound(key);
  }

  /** Waits for the answers under way, closes and seals. False where the round is no longer open. */
  close(roundId: string, closedOn: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(ROUND_LOCK.exclusive, [roundId]);
      const { affected } = await manager.update(
        RoundEntity,
        { id: roundId, state: 'open' },
        { state: 'closed', closedOn },
      );
      if (affected !== 1) return false;
      // While the envelopes have their edit keys still.
      await manager.query(KEEP_COUNTED, [roundId, COUNTED]);
      // From then on no link finds its answer.
      await manager.query('SELECT mix_box($1)', [roundId]);
      for (const reseal of RESEAL_PLAIN) await manager.query(reseal, [roundId]);
      return true;
    });
  }

  /** False where the round is not closed, or is published already. */
  setMerges(roundId: string, merges: readonly UnitMerge[]): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.update(
        RoundEntity,
        { id: roundId, state: 'closed' },
        { merges: merges.map(({ name, unitKeys }) => ({ name, unitKeys: [...unitKeys] })) },
      );
      await manager.delete(PublicationPreviewEntity, { roundId });
      return affected === 1;
    });
  }

  /** The preview that is kept for the round as it is now; null where none is. */
  async findPreview(roundId: string, method: string): Promise<object | null> {
    const kept = await this.dataSource
      .getRepository(PublicationPreviewEntity)
      .findOneBy({ roundId, method });
    return kept?.content ?? null;
  }

  /** Keeps a preview, unless the merges that it was computed with have been changed meanwhile. */
  async keepPreview({ id, merges }: RoundEntity, method: string, content: object): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO publication_preview (round_id, method, content)
       SELECT id, $2, $3 FROM round WHERE id = $1 AND merges = $4::jsonb
       ON CONFLICT (round_id) DO UPDATE SET method = excluded.method, content = excluded.content`,
      [id, method, JSON.stringify(content), JSON.stringify(merges)],
    );
  }

  findPublication(roundId: string): Promise<PublicationEntity | null> {
    return this.dataSource.getRepository(PublicationEntity).findOneBy({ roundId });
  }

  async listMethods(): Promise<string[]> {
    const rows: { method: string }[] = await this.dataSource.query(
      `SELECT DISTINCT content::jsonb ->> 'method' AS method FROM publication`,
    );
    return rows.map(({ method }) => method);
  }

  /** What is published of the other rounds. */
  listPublished(roundId: string): Promise<PublicationEntity[]> {
    return this.dataSource.getRepository(PublicationEntity).findBy({ roundId: Not(roundId) });
  }

  /**
   * Freezes a publication. Its box goes in the same transaction, so that nothing is left of it, and
   * nothing is lost where the content cannot be made.
   * @param takeComments takes them, as they are decided by then, and the box with them
   * @returns false where the round is not closed, or is published already
   */
  publish(
    publication: Omit<
      PublicationEntity,
      'round' | 'content' | 'hash' | 'lexicon' | 'lexiconVersion'
    >,
    takeComments: (manager: EntityManager) => Promise<readonly ReviewedComment[]>,
    contentWith: (comments: readonly ReviewedComment[]) => string,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.update(
        RoundEntity,
        { id: publication.roundId, state: 'closed' },
        { state: 'published', publishedOn: publication.publishedOn },
      );
      if (affected !== 1) return false;
      await manager.query(ROUND_LOCK.exclusive, [publication.roundId]);
      const content = contentWith(await takeComments(manager));
      const hash = createHash('sha256').update(content).digest('hex');
      await manager.insert(PublicationEntity, {
        ...publication,
        content,
        hash,
        lexiconVersion: () => '(SELECT max(version) FROM elicited_lexicon)',
      });
      return true;
    });
  }
}
