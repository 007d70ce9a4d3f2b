import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { byName } from '@ledelsespuls/contracts/words/writing/danish-order';
import { lockSql } from '../database/advisory-locks';
import type { OrganisationDifference } from './import/difference/diff-organisation';
import { identityOf, type ImportedOrganisation } from './import/imported-organisation';
import { LeaderEntity } from './leader.entity';
import { OrganisationImportEntity } from './import/organisation-import.entity';
import { proposeScope } from './import/rows/propose-scope';
import { UnitEntity } from './unit.entity';

const CHUNK = 1000;

@Injectable()
export class OrganisationRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** Open units and the leaders in them, both as of one moment. */
  async listCurrent(
    manager?: EntityManager,
  ): Promise<{ units: UnitEntity[]; leaders: LeaderEntity[] }> {
    // Between two plain reads a commit could close a unit that its leaders still name.
    if (!manager) {
      return this.dataSource.transaction('REPEATABLE READ', (read) => this.listCurrent(read));
    }
    return {
      units: await manager.find(UnitEntity, {
        where: { closedOn: IsNull() },
        order: { key: 'ASC' },
      }),
      leaders: await manager.find(LeaderEntity, {
        where: { leftOn: IsNull() },
        order: { id: 'ASC' },
      }),
    };
  }

  /** Leaders and units, past ones too; kommunen's own name is left out. */
  async listNames(): Promise<{ people: string[]; units: string[] }> {
    const [leaders, units] = await Promise.all([
      this.dataSource.getRepository(LeaderEntity).find({ select: { name: true } }),
      this.dataSource.getRepository(UnitEntity).findBy({ kind: Not('kommune') }),
    ]);
    return { people: leaders.map(({ name }) => name), units: units.map(({ name }) => name) };
  }

  /** Through the manager of the transaction: a second connection could be waited for in vain. */
  findImport(manager: EntityManager, id: string): Promise<OrganisationImportEntity | null> {
    return manager.findOneBy(OrganisationImportEntity, { id });
  }

  async stage(staged: Omit<OrganisationImportEntity, 'id' | 'createdAt'>): Promise<string> {
    const { id } = await this.dataSource.getRepository(OrganisationImportEntity).save(staged);
    return id;
  }

  async lastImportDay(manager: EntityManager = this.dataSource.manager): Promise<string | null> {
    const [last] = await manager.find(OrganisationImportEntity, {
      where: {},
      order: { committedAt: { direction: 'DESC', nulls: 'LAST' } },
      take: 1,
    });
    return last?.committedAt ? last.asOf : null;
  }

  /** Forvaltninger and centers that are there no more, newest first. */
  async listClosed(): Promise<UnitEntity[]> {
    const units = await this.dataSource.getRepository(UnitEntity).findBy({
      closedOn: Not(IsNull()),
      kind: In(['forvaltning', 'center']),
    });
    return units.sort((a, b) => (b.closedOn ?? '').localeCompare(a.closedOn ?? '') || byName(a, b));
  }

  async changeUnit(key: string, change: Partial<UnitEntity>): Promise<UnitEntity | null> {
    const units = this.dataSource.getRepository(UnitEntity);
    if (Object.keys(change).length > 0) await units.update({ key, closedOn: IsNull() }, change);
    return units.findOneBy({ key, closedOn: IsNull() });
  }

  /** Runs `work` in one transaction that no other commit runs beside. */
  withImportLock<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(lockSql('organisationImport', 'transaction'));
      return work(manager);
    });
  }

  /**
   * Carries out an import. What is gone is closed on the day, though never before it was opened; what
   * comes back is opened again. Whatever else was staged is out of date now, so the names in it go.
   */
  async apply(
    manager: EntityManager,
    importId: string,
    asOf: string,
    organisation: ImportedOrganisation,
    { units, leaders }: OrganisationDifference,
  ): Promise<void> {
    const idOf = await this.applyUnits(manager, asOf, organisation.units, units);
    await this.applyLeaders(manager, asOf, leaders, idOf);
    const gone = units.gone.map(({ key }) => key);
    await manager.query(
      `UPDATE unit SET closed_on = greatest(opened_on, $1::date) WHERE key = ANY($2)`,
      [asOf, gone],
    );
    const imports = manager.getRepository(OrganisationImportEntity);
    await imports.update({ id: importId }, { committedAt: new Date(), content: null });
    await imports.update(
      { id: Not(importId), committedAt: IsNull() },
      { content: null, preview: {} },
    );
  }

  /** @returns the id of each unit by its key */
  private async applyUnits(
    manager: EntityManager,
    asOf: string,
    imported: ImportedOrganisation['units'],
    difference: OrganisationDifference['units'],
  ): Promise<(key: string) => string> {
    const known = new Map((await manager.find(UnitEntity)).map((unit) => [unit.key, unit]));
    const ids = new Map(imported.map(({ key }) => [key, known.get(key)?.id ?? randomUUID()]));
    const touched = new Set(
      [...difference.new, ...difference.changed.map(({ to }) => to)].map(({ key }) => key),
    );
    const rows = imported
      .filter(({ key }) => touched.has(key))
      .map(({ key, name, kind, parentKey }) => {
        const before = known.get(key);
        const proposed = kind === 'forvaltning' ? proposeScope(name) : null;
        return {
          id: ids.get(key),
          key,
          name,
          kind: before?.kind ?? kind,
          parentId: parentKey === null ? null : (ids.get(parentKey) ?? null),
          baselineScope: before ? before.baselineScope : proposed,
          openedOn: before?.openedOn ?? asOf,
          closedOn: null,
        };
      });
    await inChunks(rows, (chunk) => manager.upsert(UnitEntity, chunk, ['id']));
    return (key) => ids.get(key)!;
  }

  private async applyLeaders(
    manager: EntityManager,
    asOf: string,
    { new: joined, changed, gone }: OrganisationDifference['leaders'],
    unitIdOf: (key: string) => string,
  ): Promise<void> {
    const everyone = new Map(
      (await manager.find(LeaderEntity)).map((leader) => [identityOf(leader), leader]),
    );
    const rows = [...joined, ...changed.map(({ to }) => to)].map((leader) => {
      const { employeeNumber, name, mail, layer, unitKey } = leader;
      const before = everyone.get(identityOf(leader));
      return {
        id: before?.id ?? randomUUID(),
        employeeNumber,
        name,
        mail,
        layer,
        unitId: unitIdOf(unitKey),
        joinedOn: before && before.leftOn === null ? before.joinedOn : asOf,
        leftOn: null,
      };
    });
    // A number may have been that of somebody who has left, or of the leader who is to get another one.
    const numbers = rows.flatMap(({ employeeNumber }) => employeeNumber ?? []);
    const holders = rows.map(({ id }) => id);
    await manager.query(
      `UPDATE leader SET employee_number = NULL
       WHERE employee_number = ANY($1) AND (id = ANY($2) OR left_on IS NOT NULL)`,
      [numbers, holders],
    );
    await inChunks(rows, (chunk) => manager.upsert(LeaderEntity, chunk, ['id']));
    const ids = gone.map((leader) => everyone.get(identityOf(leader))!.id);
    await manager.query(
      `UPDATE leader SET left_on = greatest(joined_on, $1::date) WHERE id = ANY($2)`,
      [asOf, ids],
    );
  }
}

/** One statement for each thousand: PostgreSQL takes at most 65,535 values in one. */
async function inChunks<Item>(
  items: readonly Item[],
  work: (chunk: Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK) {
    await work(items.slice(start, start + CHUNK));
  }
}
