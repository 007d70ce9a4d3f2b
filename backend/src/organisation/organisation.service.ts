import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  ChangeUnit,
  ImportPreview,
  Organisation,
  Unit,
} from '@ledelsespuls/contracts/bodies/organisation';
import type { Language } from '@ledelsespuls/contracts/lists/languages';
import { Problem, type FaultsIn } from '../problem/problem';
import type { RosterLeader, RosterUnit } from './roster';
import { diffOrganisation } from './import/diff-organisation';
import { importFaultText, type ImportFault } from './import/import-fault';
import {
  KOMMUNE_KEY,
  type ImportedOrganisation,
  type ImportedUnit,
  type ParsedOrganisation,
} from './import/imported-organisation';
import { describeDifference } from './import/describe-difference';
import { OrganisationName } from '../settings/organisation-name.service';
import { findNotNested, notNestedText, type NotNested } from './find-not-nested';
import { OrganisationRepository } from './organisation.repository';
import { proposeSuccessions } from './succession/propose-successions';
import type { UploadedTable } from './import/parse-upload';
import { nameProposals, SuccessionService } from './succession/succession.service';
import { UploadReader } from './import/upload-reader.service';
import { countLeadersBelow } from './count-leaders';
import type { UnitEntity } from './unit.entity';

type StoredPreview = Omit<ImportPreview, 'id' | 'committed' | 'rejected' | 'notices'> & {
  readonly rejected: readonly ImportFault[];
  readonly notices: readonly ImportFault[];
};

/** What HR has seen and wants all the same. */
interface Accepted {
  readonly acceptRejected: boolean;
  readonly acceptEarlier: boolean;
}

@Injectable()
export class OrganisationService {
  constructor(
    private readonly organisation: OrganisationRepository,
    private readonly successions: SuccessionService,
    private readonly name: OrganisationName,
    private readonly uploads: UploadReader,
  ) {}

  /** Reads the files and says what they would change. Nothing is changed yet. */
  async preview(
    asOf: string,
    leaders: UploadedTable,
    units: UploadedTable | null,
    language: Language,
  ): Promise<ImportPreview> {
    const organisationName = this.name.value;
    const parsed = await this.uploads.read({ leaders, units, organisationName });
    const current = await this.current();
    refuseNotNested(parsed, [...(await this.organisation.listClosed()), ...current.units]);
    const difference = diffOrganisation(current, parsed.organisation);
    const proposed = proposeSuccessions(current, parsed.organisation);
    const lastAsOf = await this.organisation.lastImportDay();
    const preview: StoredPreview = {
      asOf,
      format: parsed.format,
      sources: parsed.sources.map((source) => ({
        ...source,
        hiddenRows: source.hiddenRows.length,
      })),
      ...describeDifference(difference, current, parsed.organisation),
      rejected: parsed.rejected,
      notices: parsed.notices,
      lastAsOf,
      isEarlier: isEarlier(asOf, lastAsOf),
      successions: nameProposals(proposed, current, parsed.organisation),
    };
    const id = await this.organisation.stage({
      asOf,
      baseHash: hashOf(current),
      content: parsed.organisation,
      preview,
      committedAt: null,
    });
    return toPreviewDto(id, preview, false, language);
  }

  /** Carries out what a preview showed, whole or not at all. */
  async commit(id: string, accepted: Accepted, language: Language): Promise<ImportPreview> {
    return this.organisation.withImportLock(async (manager) => {
      const staged = await this.organisation.findImport(manager, id);
      if (!staged) throw new Problem('import-not-found');
      if (staged.committedAt) throw new Problem('import-already-committed');
      if (!staged.content) throw new Problem('import-outdated');
      const preview = staged.preview as StoredPreview;
      const count = preview.rejected.length;
      if (count > 0 && !accepted.acceptRejected) {
        throw new Problem('import-has-rejected-rows', {
          params: { count },
          faults: (reader) => preview.rejected.map((fault) => importFaultText(fault, reader)),
        });
      }
      const current = await this.current(manager);
      if (hashOf(current) !== staged.baseHash) throw new Problem('import-outdated');
      const lastAsOf = await this.organisation.lastImportDay(manager);
      if (isEarlier(staged.asOf, lastAsOf) && !accepted.acceptEarlier) {
        throw new Problem('import-earlier', { params: { day: staged.asOf, last: lastAsOf ?? '' } });
      }
      const imported = staged.content as ImportedOrganisation;
      const difference = diffOrganisation(current, imported);
      await this.organisation.apply(manager, id, staged.asOf, imported, difference);
      const opened = difference.units.new.map(({ key }) => key);
      const proposed = proposeSuccessions(current, imported);
      await this.successions.propose(manager, staged.asOf, proposed, opened);
      return toPreviewDto(id, preview, true, language);
    });
  }

  /** The day that the roster in use was drawn; null where there is none. */
  rosterDay(): Promise<string | null> {
    return this.organisation.lastImportDay();
  }

  async view(): Promise<Organisation> {
    const { units, leaders } = await this.currentOrganisation();
    const closed = await this.organisation.listClosed();
    return {
      asOf: await this.organisation.lastImportDay(),
      units: countLeadersBelow(units, leaders).map(
        ({ key, name, kind, parentKey, baselineScope, leaders: count }) => ({
          ...{ key, name, kind, parentKey, baselineScope, leaders: count },
        }),
      ),
      closedUnits: closed.map(({ key, name, kind, closedOn }) => ({
        ...{ key, name, kind },
        closedOn: closedOn ?? '',
      })),
      leaders: leaders.length,
    };
  }

  async changeUnit(key: string, change: ChangeUnit): Promise<Unit> {
    const { kind, baselineScope } = change;
    if (key === KOMMUNE_KEY) throw new Problem('request-invalid', { faults: kommuneFault });
    const wanted = {
      ...(kind === undefined ? {} : { kind }),
      ...(baselineScope === undefined ? {} : { baselineScope }),
    };
    const { units: before } = await this.current();
    const after = before.map((unit) => (unit.key === key ? { ...unit, ...wanted } : unit));
    const found = findNotNested(after);
    if (kind !== undefined && found.length > 0) throw notNested(found);
    const unit = await this.organisation.changeUnit(key, wanted);
    const { units } = await this.view();
    const changed = unit && units.find((candidate) => candidate.key === key);
    if (!changed) throw new Problem('unit-not-found', { params: { key } });
    return changed;
  }

  /**
   * The organisation as it is now, for a round that opens, with the lineage of each unit and the ids
   * of the confirmed successions that say so.
   */
  async currentOrganisation(): Promise<{
    units: RosterUnit[];
    leaders: RosterLeader[];
    successionIds: readonly string[];
  }> {
    const { units, leaders } = await this.organisation.listCurrent();
    const { ids, predecessorsOf } = await this.successions.confirmed();
    const keyOf = keysById(units);
    return {
      successionIds: ids,
      units: units.map((unit) => {
        const succeeds = predecessorsOf(unit.key);
        return {
          ...toUnit(unit, keyOf),
          baselineScope: unit.baselineScope,
          ...(succeeds.length > 0 ? { succeeds } : {}),
        };
      }),
      leaders: leaders.map(({ id, unitId, layer }) => ({
        id,
        unitKey: keyOf.get(unitId) ?? '',
        layer,
      })),
    };
  }

  /** @throws Problem where groups of a round would share some of their leaders, with the units */
  refuseNotNested(units: readonly RosterUnit[]): void {
    const found = findNotNested(units);
    if (found.length > 0) throw notNested(found);
  }

  /** The names of everybody on the roster, those who have left among them, and of its units. */
  names(): Promise<{ people: string[]; units: string[] }> {
    return this.organisation.listNames();
  }

  private async current(manager?: EntityManager): Promise<ImportedOrganisation> {
    const { units, leaders } = await this.organisation.listCurrent(manager);
    const keyOf = keysById(units);
    return {
      units: units.map((unit) => toUnit(unit, keyOf)),
      leaders: leaders.map(({ employeeNumber, name, mail, layer, unitId }) => ({
        employeeNumber,
        name,
        mail,
        layer,
        unitKey: keyOf.get(unitId) ?? '',
      })),
    };
  }
}

/** A unit that was there before keeps the kind that HR gave it, so that a file may be right and not fit. */
function refuseNotNested(
  { organisation, placeOf }: ParsedOrganisation,
  known: readonly Pick<ImportedUnit, 'key' | 'kind'>[],
): void {
  const kindOf = new Map(known.map(({ key, kind }) => [key, kind]));
  const units = organisation.units.map((unit) => ({
    ...unit,
    kind: kindOf.get(unit.key) ?? unit.kind,
  }));
  const found = findNotNested(units);
  if (found.length === 0) return;
  throw new Problem('import-unreadable', {
    faults: (language) =>
      found.map((one) => {
        const place = placeOf.get(one.forvaltning.key) ?? { file: '', line: null, column: null };
        const detail = notNestedText(one, language).message;
        return importFaultText({ code: 'forvaltning-below-center', ...place, detail }, language);
      }),
  });
}

function notNested(found: readonly NotNested<Pick<ImportedUnit, 'name'>>[]): Problem {
  return new Problem('units-not-nested', {
    faults: (language) => found.map((one) => notNestedText(one, language)),
  });
}

const kommuneFault: FaultsIn = (language) => [
  {
    place: KOMMUNE_KEY,
    code: 'kommune-is-fixed',
    message:
      language === 'da'
        ? 'Kommunen selv kan ikke gøres til noget andet.'
        : 'The municipality itself cannot be made into something else.',
  },
];

function isEarlier(asOf: string, lastAsOf: string | null): boolean {
  return lastAsOf !== null && asOf < lastAsOf;
}

function keysById(units: readonly UnitEntity[]): ReadonlyMap<string, string> {
  return new Map(units.map(({ id, key }) => [id, key]));
}

function toUnit(
  { key, name, kind, parentId }: UnitEntity,
  keyOf: ReadonlyMap<string, string>,
): ImportedUnit {
  return { key, name, kind, parentKey: parentId === null ? null : (keyOf.get(parentId) ?? null) };
}

function hashOf(organisation: ImportedOrganisation): string {
  return createHash('sha256').update(JSON.stringify(organisation)).digest('hex');
}

function toPreviewDto(
  id: string,
  preview: StoredPreview,
  committed: boolean,
  language: Language,
): ImportPreview {
  const inWords = (fault: ImportFault) => importFaultText(fault, language);
  const [rejected, notices] = [preview.rejected.map(inWords), preview.notices.map(inWords)];
  return { ...preview, id, committed, rejected, notices };
}
