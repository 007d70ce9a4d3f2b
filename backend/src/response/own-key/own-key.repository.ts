import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { whileOpen } from '../own-row.repository';
import { fingerprintSql, type OpenedLink } from '../response.repository';
import type { Submission } from '../submission/submission';
import { CountedListEntity } from './counted-list.entity';

/** What became of an answer under a key that a device made. */
export type Saved = 'saved' | 'round-closed' | 'answered-elsewhere' | 'answered-on-device';

/** One answer as it is to be kept. */
interface SealedSubmission {
  readonly editKey: Buffer;
  readonly content: Buffer;
  readonly submission: Submission;
}

/** Envelopes of rounds in which the link leads to no answer. */
@Injectable()
export class OwnKeyRepository {
  constructor(@InjectDataSource('collecting') private readonly dataSource: DataSource) {}

  /**
   * Marks the invitation and writes the envelope, both or neither: a link is good for one envelope, and
   * from then on only who has its key can change it.
   */
  async save(link: OpenedLink, tokenHash: Buffer, sealed: SealedSubmission): Promise<Saved> {
    const { roundId, cell } = link;
    const { editKey, content, submission } = sealed;
    const saved = await whileOpen(
      this.dataSource,
      roundId,
      editKey,
      async (manager): Promise<Saved> => {
        if (!(await markAnswered(manager, tokenHash))) return change(manager, cell, sealed);
        const made: unknown[] = await manager.query(
          `INSERT INTO envelope (round_id, edit_key, cell, content, submission)
         VALUES ($1, $2, $3, $4, coalesce($5::uuid, gen_random_uuid()))
         ON CONFLICT (edit_key) DO NOTHING RETURNING 1`,
          [roundId, editKey, cell, content, submission.name],
        );
        if (made.length === 0) throw new KeyOfAnother();
        return 'saved';
      },
    ).catch((error: unknown) => {
      if (error instanceof KeyOfAnother) return 'answered-on-device' as const;
      throw error;
    });
    return saved ?? 'round-closed';
  }

  /** Null while the round is open, and in rounds that keep none. */
  async findCounted(roundId: string): Promise<Buffer | null> {
    const list = await this.dataSource.getRepository(CountedListEntity).findOneBy({ roundId });
    return list?.hashes ?? null;
  }
}

/** The key leads to the answer of another link, and the invitation must not be marked by it. */
class KeyOfAnother extends Error {}

/** False where it has been marked before. */
async function markAnswered(manager: EntityManager, tokenHash: Buffer): Promise<boolean> {
  const [{ marked }]: [{ marked: number }] = await manager.query(
    `WITH marked AS (
       UPDATE invitation SET answered = true WHERE token_hash = $1 AND NOT answered AND NOT withdrawn RETURNING 1
     ) SELECT count(*)::int AS marked FROM marked`,
    [tokenHash],
  );
  return marked === 1;
}

async function change(
  manager: EntityManager,
  cell: readonly string[],
  { editKey, content, submission: { name, own, confirmed } }: SealedSubmission,
): Promise<Saved> {
  const known = await manager.query<unknown[]>(
    'SELECT 1 FROM envelope WHERE edit_key = $1 AND cell = $2',
    [editKey, cell],
  );
  if (known.length === 0) return 'answered-on-device';
  const [{ changed }]: [{ changed: number }] = await manager.query(
    `WITH changed AS (
       UPDATE envelope SET content = $2, submission = coalesce($3::uuid, gen_random_uuid()),
         replaced = replaced OR NOT coalesce(submission = ANY ($4::uuid[]), false)
       WHERE edit_key = $1 AND (submission = ANY ($4) OR ${fingerprintSql('envelope')} = ANY ($5::text[]))
       RETURNING 1
     ) SELECT count(*)::int AS changed FROM changed`,
    [editKey, content, name, name === null ? own : [...own, name], confirmed],
  );
  return changed === 1 ? 'saved' : 'answered-elsewhere';
}
