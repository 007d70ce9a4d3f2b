import { DataSource } from 'typeorm';
import { lockSql } from './advisory-locks';
import { ownerDataSource } from './data-sources';
import { prepareQueues } from './queue-schema.repository';

/** Brings the database forward to this program's version. */
export async function migrate(url: string): Promise<void> {
  const owner = await new DataSource(ownerDataSource(url, [])).initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query(lockSql('migration', 'session'));
    await owner.runMigrations();
    await prepareQueues(owner);
    await lock.query(lockSql('migration', 'unlock'));
  } finally {
    await lock.release();
    await owner.destroy();
  }
}
