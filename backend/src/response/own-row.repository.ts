import type { DataSource, EntityManager } from 'typeorm';
import { ROUND_LOCK } from '../database/advisory-locks';
import type { RoundState } from '../round/round-state';

type Work<Result> = (manager: EntityManager) => Promise<Result>;

/** A transaction to which the database shows the row under the key, and no other. */
export function withKey<Result>(
  dataSource: DataSource,
  editKey: Buffer,
  work: Work<Result>,
): Promise<Result> {
  return dataSource.transaction(async (manager) => {
    await holdKey(manager, editKey);
    return work(manager);
  });
}

/** The same where the round is open; null where it is not. Closing waits for the work under way. */
export function whileOpen<Result>(
  dataSource: DataSource,
  roundId: string,
  editKey: Buffer,
  work: Work<Result>,
): Promise<Result | null> {
  return dataSource.transaction(async (manager) => {
    await manager.query(ROUND_LOCK.shared, [roundId]);
    const [round]: { state: RoundState }[] = await manager.query(
      'SELECT state FROM round WHERE id = $1',
      [roundId],
    );
    if (round?.state !== 'open') return null;
    await holdKey(manager, editKey);
    return work(manager);
  });
}

function holdKey(manager: EntityManager, editKey: Buffer): Promise<unknown> {
  return manager.query(`SELECT set_config('ledelsespuls.edit_key', $1, true)`, [
    editKey.toString('hex'),
  ]);
}
