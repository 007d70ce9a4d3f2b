import { Client } from 'pg';
import { BoxKeys } from '../../../backend/src/envelope/box-keys.service';
import { KeyStoreRepository } from '../../../backend/src/envelope/key-store.repository';
import { opener } from '../../../backend/src/envelope/sealing.crypto';
import {
  answerOfBytes,
  envelopePurpose,
  type SealedAnswer,
} from '../../../backend/src/response/envelope/sealed-answer';
import { keysDirOf } from './test-database';

/** Asks the database as its owner, past all row security. */
export async function stored<Row extends object>(
  databaseUrl: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl });
  // A server that dies over the question is told by the question's own failure.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface StoredEnvelope {
  readonly round_id: string;
  readonly box_key: Buffer;
  readonly cell: string[];
  readonly content: Buffer;
  readonly submission: string | null;
  readonly replaced: boolean;
}

/** What the envelopes of open and closed rounds hold, opened with the keys of the test's program. */
export async function storedEnvelopes(
  databaseUrl: string,
): Promise<(SealedAnswer & Pick<StoredEnvelope, 'submission' | 'replaced'>)[]> {
  const rows = await stored<StoredEnvelope>(
    databaseUrl,
    `SELECT round_id, box_key, cell, content, submission, replaced
     FROM envelope JOIN round ON round.id = round_id`,
  );
  const keys = new BoxKeys(new KeyStoreRepository(keysDirOf(databaseUrl)));
  return Promise.all(
    rows.map(async ({ round_id, box_key, cell, content, submission, replaced }) => {
      const key = await keys.find(box_key);
      if (!key) throw new Error('The key of the round is not there');
      const open = await opener(key);
      const bytes = await open(envelopePurpose(round_id, cell), content);
      return { ...answerOfBytes(bytes), submission, replaced };
    }),
  );
}

/** The answers in the sealed box, in no order. */
export async function storedAnswers(databaseUrl: string): Promise<Record<string, unknown>[]> {
  return (await storedEnvelopes(databaseUrl)).map(({ answers }) => ({ ...answers }));
}

/**
 * Where words stand, each place once: the files of tables and indexes, and the write-ahead log.
 * @param firstLog the name of the log's first file that is looked into
 */
export async function placesOf(
  databaseUrl: string,
  words: string,
  firstLog: string,
): Promise<string[]> {
  await stored(databaseUrl, 'CHECKPOINT');
  const found = await stored<{ place: string }>(
    databaseUrl,
    `SELECT relname::text AS place FROM pg_class
     WHERE relkind IN ('r', 't', 'i') AND relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace)
       AND position(convert_to($1, 'UTF8') IN pg_read_binary_file(pg_relation_filepath(oid))) > 0
     UNION
     SELECT 'log' FROM pg_ls_waldir() WHERE name >= $2 AND name ~ '^[0-9A-F]{24}$'
       AND position(convert_to($1, 'UTF8') IN pg_read_binary_file('pg_wal/' || name)) > 0`,
    [words, firstLog],
  );
  return found.map(({ place }) => place).sort();
}
