import { DataSource } from 'typeorm';
import { prepareQueues } from '../jobs/queue-schema.repository';
import { ownerDataSource } from './data-sources';

/** Two programs that start at once migrate one after the other. */
const MIGRATION_LOCK = 20201105;

/** Brings the database forward to this program's version. */
export async function migrate(url: string): Promise<void> {
  const owner = await new DataSource(ownerDataSource(url)).initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await owner.runMigrations();
    await prepareQueues(owner);
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    await lock.release();
    await owner.destroy();
  }
}
