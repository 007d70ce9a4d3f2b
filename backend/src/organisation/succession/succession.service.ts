import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  CreateSuccession,
  DecideSuccessions,
  ProposedSuccession as NamedProposal,
  Succession as ListedSuccession,
} from '@ledelsespuls/contracts/bodies/organisation/succession';
import { Problem } from '../../problem/problem';
import type { Predecessor } from './succession';
import { checkSuccession } from './check-succession';
import type { ImportedOrganisation } from '../import/imported-organisation';
import { OrganisationRepository } from '../organisation.repository';
import { predecessorsOf } from './predecessors-of';
import type { ProposedSuccession } from './propose-successions';
import type { Succession } from './succession';
import type { SuccessionEntity } from './succession.entity';
import { successionFaultText } from './succession-fault-text';
import { SuccessionRepository } from './succession.repository';

/** HR's word on which unit goes on in which. Nothing holds before HR has confirmed it. */
@Injectable()
export class SuccessionService {
  constructor(
    private readonly successions: SuccessionRepository,
    private readonly organisation: OrganisationRepository,
  ) {}

  async list(): Promise<ListedSuccession[]> {
    const units = await this.successions.listUnits();
    const nameOf = new Map(units.map(({ id, name }) => [id, name]));
    return (await this.successions.list()).map((one) => present(one, nameOf));
  }

  /** Confirms, refuses or undoes, all of them or none. */
  async decide({ ids, decision }: DecideSuccessions): Promise<void> {
    await this.organisation.withImportLock(async (manager) => {
      const all = await this.successions.list(manager);
      const chosen = all.filter(({ id }) => ids.includes(id));
      if (chosen.length < new Set(ids).size) throw new Problem('succession-not-found');
      if (decision === 'undone') {
        if (chosen.some(({ frozen }) => frozen)) throw new Problem('succession-frozen');
        return this.successions.undo(manager, ids);
      }
      if (chosen.some(({ state }) => state !== 'proposed')) {
        throw new Problem('succession-decided');
      }
      for (const succession of chosen) {
        if (decision === 'confirmed') await this.check(manager, toSuccession(succession), all);
        succession.state = decision;
        await this.successions.save(manager, { id: succession.id, state: decision });
      }
    });
  }

  /** One that no import has suggested, or not so. */
  async create(wanted: CreateSuccession): Promise<void> {
    await this.organisation.withImportLock(async (manager) => {
      const all = await this.successions.list(manager);
      await this.check(manager, wanted, all);
      const units = await this.successions.listUnits(manager);
      const idOf = (key: string) => units.find((unit) => unit.key === key)!.id;
      const known = all.find(
        (one) =>
          one.predecessor.key === wanted.predecessorKey &&
          one.successor.key === wanted.successorKey &&
          one.fromDay === wanted.from,
      );
      if (known?.state === 'confirmed') throw new Problem('succession-decided');
      await this.successions.save(manager, {
        ...(known ? { id: known.id } : {}),
        predecessorId: idOf(wanted.predecessorKey),
        successorId: idOf(wanted.successorKey),
        fromDay: wanted.from,
        kind: wanted.kind,
        state: 'confirmed',
        shared: null,
        before: null,
      });
    });
  }

  /** Keeps what an import suggests, for HR to decide. */
  async propose(
    manager: EntityManager,
    from: string,
    proposed: readonly ProposedSuccession[],
    opened: readonly string[],
  ): Promise<void> {
    await this.successions.propose(manager, from, proposed, opened);
  }

  /** The lineage of each open unit by what HR has confirmed, and which successions say so. */
  async confirmed(): Promise<{
    readonly ids: readonly string[];
    readonly predecessorsOf: (unitKey: string) => readonly Predecessor[];
  }> {
    const [all, units] = await Promise.all([this.successions.list(), this.successions.listUnits()]);
    const confirmed = all.filter(({ state }) => state === 'confirmed');
    const successions = confirmed.map(toSuccession);
    return {
      ids: confirmed.map(({ id }) => id),
      predecessorsOf: (unitKey) => predecessorsOf(unitKey, units, successions),
    };
  }

  private async check(
    manager: EntityManager,
    wanted: Succession,
    all: readonly SuccessionEntity[],
  ): Promise<void> {
    const units = await this.successions.listUnits(manager);
    const confirmed = all.filter(({ state }) => state === 'confirmed').map(toSuccession);
    const fault = checkSuccession(wanted, units, confirmed);
    if (!fault) return;
    const nameOf = (key: string) => units.find((unit) => unit.key === key)?.name ?? key;
    const place = `${nameOf(wanted.predecessorKey)} → ${nameOf(wanted.successorKey)}`;
    throw new Problem('succession-invalid', {
      faults: (language) => [successionFaultText(fault, place, language)],
    });
  }
}

/** Names for what an import suggests: the old ones of what goes, the new ones of what comes. */
export function nameProposals(
  proposed: readonly ProposedSuccession[],
  current: ImportedOrganisation,
  imported: ImportedOrganisation,
): NamedProposal[] {
  const named = ({ units }: ImportedOrganisation) => {
    const byKey = new Map(units.map((unit) => [unit.key, unit]));
    return (key: string) => {
      const { name, parentKey } = byKey.get(key)!;
      return { key, name, parent: byKey.get(parentKey ?? '')?.name ?? '' };
    };
  };
  const [before, after] = [named(current), named(imported)];
  return proposed.map(({ predecessorKey, successorKey, kind, shared, before: leaders }) => ({
    predecessor: before(predecessorKey),
    successor: after(successorKey),
    ...{ kind, shared, before: leaders },
  }));
}

function toSuccession({ predecessor, successor, fromDay, kind }: SuccessionEntity): Succession {
  return { predecessorKey: predecessor.key, successorKey: successor.key, from: fromDay, kind };
}

function present(
  { id, predecessor, successor, fromDay, kind, state, shared, before, frozen }: SuccessionEntity,
  nameOf: ReadonlyMap<string, string>,
): ListedSuccession {
  const named = ({ key, name, parentId }: SuccessionEntity['predecessor']) => ({
    ...{ key, name },
    parent: nameOf.get(parentId ?? '') ?? '',
  });
  return {
    id,
    predecessor: named(predecessor),
    successor: named(successor),
    from: fromDay,
    ...{ kind, state, shared, before, frozen },
  };
}
