import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import type { OrganisationDifference } from './diff-organisation';
import {
  identityOf,
  type ImportedLeader,
  type ImportedOrganisation,
} from './imported-organisation';
import { LeaderEntity } from './leader.entity';
import { OrganisationImportEntity } from './organisation-import.entity';
import { proposeScope } from './propose-scope';
import { UnitEntity } from './unit.entity';

/** Two commits at once go one after the other. */
const IMPORT_LOCK = 20201106;
const CHUNK = 1000;

@Injectable()
export class OrganisationRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  listOpenUnits(manager: EntityManager = this.dataSource.manager): Promise<UnitEntity[]> {
    return manager.find(UnitEntity, { where: { closedOn: IsNull() }, order: { key: 'ASC' } });
  }

  listLeaders(manager: EntityManager = this.dataSource.manager): Promise<LeaderEntity[]> {
    return manager.find(LeaderEntity, { where: { leftOn: IsNull() }, order: { id: 'ASC' } });
  }

  findImport(id: string): Promise<OrganisationImportEntity | null> {
    return this.dataSource.getRepository(OrganisationImportEntity).findOneBy({ id });
  }

  async stage(staged: Omit<OrganisationImportEntity, 'id' | 'createdAt'>): Promise<string> {
    const { id } = await this.dataSource.getRepository(OrganisationImportEntity).save(staged);
    return id;
  }

  async lastImportDay(): Promise<string | null> {
    const [last] = await this.dataSource.getRepository(OrganisationImportEntity).find({
      where: {},
      order: { committedAt: { direction: 'DESC', nulls: 'LAST' } },
      take: 1,
    });
    return last?.committedAt ? last.asOf : null;
  }

  async changeUnit(key: string, change: Partial<UnitEntity>): Promise<UnitEntity | null> {
    const units = this.dataSource.getRepository(UnitEntity);
    if (Object.keys(change).length > 0) await units.update({ key, closedOn: IsNull() }, change);
    return units.findOneBy({ key, closedOn: IsNull() });
  }

  /** Runs `work` in one transaction that no other commit runs beside. */
  exclusively<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
      return work(manager);
    });
  }

  /** Carries out an import. What is gone is closed on the day; what comes back is opened again. */
  async apply(
    manager: EntityManager,
    importId: string,
    asOf: string,
    { units: imported }: ImportedOrganisation,
    { units, leaders }: OrganisationDifference,
  ): Promise<void> {
    const known = new Map((await manager.find(UnitEntity)).map((unit) => [unit.key, unit]));
    const touched = new Set(
      [...units.new, ...units.changed.map(({ to }) => to)].map(({ key }) => key),
    );
    for (const { key, name, kind, parentKey } of imported) {
      if (!touched.has(key)) continue;
      const before = known.get(key);
      const saved = await manager.save(UnitEntity, {
        ...before,
        key,
        name,
        kind: before?.kind ?? kind,
        parentId: parentKey === null ? null : (known.get(parentKey)?.id ?? null),
        baselineScope: before
          ? before.baselineScope
          : kind === 'forvaltning'
            ? proposeScope(name)
            : null,
        openedOn: before?.openedOn ?? asOf,
        closedOn: null,
      });
      known.set(key, saved);
    }
    await this.applyLeaders(manager, asOf, leaders, (key) => known.get(key)!.id);
    const gone = units.gone.map(({ key }) => key);
    await manager.update(UnitEntity, { key: In(gone) }, { closedOn: asOf });
    await manager.update(
      OrganisationImportEntity,
      { id: importId },
      { committedAt: new Date(), content: null },
    );
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
    const toRow = (leader: ImportedLeader) => {
      const { employeeNumber, name, mail, layer, unitKey } = leader;
      const before = everyone.get(identityOf(leader));
      return {
        ...before,
        employeeNumber,
        name,
        mail,
        layer,
        unitId: unitIdOf(unitKey),
        joinedOn: before && before.leftOn === null ? before.joinedOn : asOf,
        leftOn: null,
      };
    };
    const rows = [...joined, ...changed.map(({ to }) => to)].map(toRow);
    await manager.save(LeaderEntity, rows, { chunk: CHUNK, reload: false });
    const ids = gone.map((leader) => everyone.get(identityOf(leader))!.id);
    for (let start = 0; start < ids.length; start += CHUNK) {
      await manager.update(
        LeaderEntity,
        { id: In(ids.slice(start, start + CHUNK)) },
        { leftOn: asOf },
      );
    }
  }
}
