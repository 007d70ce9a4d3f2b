import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { whileOpen, withKey } from '../own-row.repository';
import { fingerprintSql, type OpenedLink, type StoredAnswer } from '../response.repository';
import type { Submission } from '../submission/submission';

const FINGERPRINT = fingerprintSql('envelope');

/** Envelopes, through the connection that sees the one whose edit key it holds. */
@Injectable()
export class EnvelopeRepository {
  constructor(@InjectDataSource('collecting') private readonly dataSource: DataSource) {}

  /**
   * False where an answer is there that the submission does not name; null where the round has closed
   * meanwhile. Closing waits for the answers under way.
   */
  save(
    { roundId, cell }: OpenedLink,
    editKey: Buffer,
    content: Buffer,
    { name, own, confirmed }: Submission,
  ): Promise<boolean | null> {
    return whileOpen(this.dataSource, roundId, editKey, async (manager) => {
      const saved: unknown[] = await manager.query(
        `INSERT INTO envelope (round_id, edit_key, cell, content, submission)
         VALUES ($1, $2, $3, $4, coalesce($5::uuid, gen_random_uuid()))
         ON CONFLICT (edit_key) DO UPDATE SET
           content = EXCLUDED.content, submission = EXCLUDED.submission,
           replaced = envelope.replaced OR NOT coalesce(envelope.submission = ANY ($6::uuid[]), false)
         WHERE envelope.submission = ANY ($6) OR ${FINGERPRINT} = ANY ($7::text[])
         RETURNING 1`,
        [roundId, editKey, cell, content, name, name === null ? own : [...own, name], confirmed],
      );
      return saved.length === 1;
    });
  }

  /** Null for no answer. */
  find(editKey: Buffer): Promise<StoredAnswer | null> {
    return withKey(this.dataSource, editKey, async (manager) => {
      const rows: StoredAnswer[] = await manager.query(
        `SELECT ${FINGERPRINT} AS fingerprint, replaced AS "isReplacement" FROM envelope WHERE edit_key = $1`,
        [editKey],
      );
      return rows[0] ?? null;
    });
  }
}
