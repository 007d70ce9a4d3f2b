import PgBoss from 'pg-boss';
import type { DataSource, QueryRunner } from 'typeorm';
import { roleOf } from './data-sources';
import { LEASE, QUEUES, REMOVED_QUEUES } from './queues';

/** The schema of the queue's tables, beside the program's own. */
export const QUEUE_SCHEMA = 'pgboss';

/** In days: a job that waits for longer is put away undone. No round lasts as long. */
const KEPT = 365;

/**
 * Makes the queue's tables, or brings them to this version, and lets the managing connection use
 * them. Run by the database's owner, one program at a time.
 */
export async function prepareQueues(owner: DataSource): Promise<void> {
  const runner = owner.createQueryRunner();
  try {
    const boss = new PgBoss({
      schema: QUEUE_SCHEMA,
      db: { executeSql: async (text, values) => ({ rows: await rowsOf(runner, text, values) }) },
      migrate: true,
      schedule: false,
      supervise: false,
    });
    await boss.start();
    for (const [name, rule] of Object.entries(QUEUES)) {
      const { policy, retryLimit, retryDelay, retryBackoff } = rule;
      const retries = { retryLimit, retryDelay, retryBackoff };
      const options = { name, policy, ...retries, expireInSeconds: LEASE, retentionDays: KEPT };
      await boss.createQueue(name, { ...options });
      await boss.updateQueue(name, { ...options });
    }
    for (const name of REMOVED_QUEUES) {
      // A queue that still holds jobs cannot be removed.
      await runner.query(`DELETE FROM ${QUEUE_SCHEMA}.job WHERE name = $1`, [name]);
      await boss.deleteQueue(name);
    }
    await boss.stop({ graceful: false });
    const managing = roleOf('managing');
    await runner.query(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${managing};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${managing};
    `);
  } finally {
    await runner.release();
  }
}

async function rowsOf(runner: QueryRunner, text: string, values?: unknown[]): Promise<unknown[]> {
  const answer: unknown = await runner.query(text, values);
  return Array.isArray(answer) ? (answer as unknown[]) : [];
}
