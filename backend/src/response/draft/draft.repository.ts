import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError } from 'typeorm';
import { whileOpen, withKey } from '../own-row.repository';

/** Drafts that only their own link opens: to the server they are bytes. */
@Injectable()
export class DraftRepository {
  constructor(@InjectDataSource('collecting') private readonly dataSource: DataSource) {}

  read(editKey: Buffer): Promise<Buffer | null> {
    return withKey(this.dataSource, editKey, async (manager) => {
      const rows: { content: Buffer }[] = await manager.query(
        'SELECT content FROM draft WHERE edit_key = $1',
        [editKey],
      );
      return rows[0]?.content ?? null;
    });
  }

  /**
   * Saves a draft in place of the one that the writer has seen.
   *
   * @param hash SHA-256 of what the writer sent
   * @param replaces SHA-256 of the content that was seen; null where none was
   * @returns false where another is there than the one seen, null where the round is not open, `full` where it has
   *   as many as there may be
   */
  save(
    roundId: string,
    editKey: Buffer,
    content: Buffer,
    hash: Buffer,
    replaces: Buffer | null,
  ): Promise<boolean | 'full' | null> {
    return whileOpen(this.dataSource, roundId, editKey, async (manager) => {
      const [{ saved }]: [{ saved: string }] = await manager.query(
        `WITH made AS (
           INSERT INTO draft (edit_key, round_id, content, hash)
           SELECT $1::bytea, $2::uuid, $3::bytea, $5::bytea WHERE $4::bytea IS NULL
           ON CONFLICT DO NOTHING RETURNING 1
         ), changed AS (
           UPDATE draft SET content = $3, hash = $5
           WHERE edit_key = $1 AND coalesce(hash, sha256(content)) = $4 RETURNING 1
         )
         SELECT (SELECT count(*) FROM made) + (SELECT count(*) FROM changed) AS saved`,
        [editKey, roundId, content, replaces, hash],
      );
      return saved === '1';
    }).catch(asFull);
  }

  remove(editKey: Buffer): Promise<unknown> {
    return withKey(this.dataSource, editKey, (manager) =>
      manager.query('DELETE FROM draft WHERE edit_key = $1', [editKey]),
    );
  }
}

function asFull(error: unknown): 'full' {
  const fault =
    error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
  if (fault.constraint === 'draft_count_check') return 'full';
  throw error;
}
