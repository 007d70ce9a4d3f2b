import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { byName } from '@ledelsespuls/contracts/words/writing/danish-order';
import type { ProposedSuccession } from './propose-successions';
import { SuccessionEntity } from './succession.entity';
import { UnitEntity } from '../unit.entity';

@Injectable()
export class SuccessionRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** With both units, the newest first. */
  async list(manager: EntityManager = this.dataSource.manager): Promise<SuccessionEntity[]> {
    const successions = await manager.find(SuccessionEntity, {
      relations: { predecessor: true, successor: true },
      order: { fromDay: 'DESC' },
    });
    return successions.sort(
      (a, b) =>
        b.fromDay.localeCompare(a.fromDay) ||
        byName(a.successor, b.successor) ||
        byName(a.predecessor, b.predecessor),
    );
  }

  /** Every unit there is or was. */
  listUnits(manager: EntityManager = this.dataSource.manager): Promise<UnitEntity[]> {
    return manager.find(UnitEntity, { order: { key: 'ASC' } });
  }

  /**
   * Keeps what an import suggests. Suggestions that it has overtaken go: those into a unit that is
   * closed now, and those from one that has come back.
   * @param opened keys of units that were not there before the import
   */
  async propose(
    manager: EntityManager,
    from: string,
    proposed: readonly ProposedSuccession[],
    opened: readonly string[],
  ): Promise<void> {
    const undecided = await manager.find(SuccessionEntity, {
      where: { state: 'proposed' },
      relations: { predecessor: true, successor: true },
    });
    const overtaken = undecided.filter(
      ({ predecessor, successor }) =>
        successor.closedOn !== null || opened.includes(predecessor.key),
    );
    await manager.delete(SuccessionEntity, { id: In(overtaken.map(({ id }) => id)) });
    const idOf = new Map((await this.listUnits(manager)).map(({ key, id }) => [key, id]));
    await manager
      .createQueryBuilder()
      .insert()
      .into(SuccessionEntity)
      .values(
        proposed.map(({ predecessorKey, successorKey, kind, shared, before }) => ({
          predecessorId: idOf.get(predecessorKey)!,
          successorId: idOf.get(successorKey)!,
          fromDay: from,
          ...{ kind, shared, before },
          state: 'proposed' as const,
        })),
      )
      .orIgnore()
      .execute();
  }

  async save(manager: EntityManager, succession: Partial<SuccessionEntity>): Promise<void> {
    await manager.save(SuccessionEntity, succession);
  }

  /** Those chosen by hand are gone when undone; the others are proposed again. */
  async undo(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await manager.delete(SuccessionEntity, { id: In([...ids]), shared: IsNull() });
    await manager.update(
      SuccessionEntity,
      { id: In([...ids]), shared: Not(IsNull()) },
      { state: 'proposed' },
    );
  }
}
