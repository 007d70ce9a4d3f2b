import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem, type FaultsIn, type Language } from '../http/problem';
import type { RosterLeader, RosterUnit } from './roster';
import { diffOrganisation } from './diff-organisation';
import { importFaultText, type ImportFault } from './import-fault';
import { KOMMUNE_KEY, type ImportedOrganisation, type ImportedUnit } from './imported-organisation';
import { describeDifference } from './describe-difference';
import type { ChangeUnitDto, ImportPreviewDto, OrganisationDto, UnitDto } from './organisation.dto';
import { OrganisationName } from '../settings/organisation-name.service';
import { OrganisationRepository } from './organisation.repository';
import { parseUpload, type UploadedTable } from './parse-upload';
import { UnreadableTableError } from './table';
import { countLeadersBelow } from './count-leaders';
import type { UnitEntity } from './unit.entity';

type StoredPreview = Omit<ImportPreviewDto, 'id' | 'committed' | 'rejected'> & {
  readonly rejected: readonly ImportFault[];
};

@Injectable()
export class OrganisationService {
  constructor(
    private readonly organisation: OrganisationRepository,
    private readonly name: OrganisationName,
  ) {}

  /** Reads the files and says what they would change. Nothing is changed yet. */
  async preview(
    asOf: string,
    leaders: UploadedTable,
    units: UploadedTable | null,
    language: Language,
  ): Promise<ImportPreviewDto> {
    const parsed = await parseUpload(leaders, units, this.name.value).catch((error: unknown) => {
      if (!(error instanceof UnreadableTableError)) throw error;
      throw new Problem('import-unreadable', {
        faults: (reader) => error.faults.map((fault) => importFaultText(fault, reader)),
      });
    });
    const current = await this.current();
    const difference = diffOrganisation(current, parsed.organisation);
    const preview: StoredPreview = {
      asOf,
      format: parsed.format,
      encoding: parsed.encoding,
      ...describeDifference(difference, current, parsed.organisation),
      rejected: parsed.rejected,
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
  async commit(id: string, acceptRejected: boolean, language: Language): Promise<ImportPreviewDto> {
    return this.organisation.exclusively(async (manager) => {
      const staged = await this.organisation.findImport(manager, id);
      if (!staged) throw new Problem('import-not-found');
      if (staged.committedAt) throw new Problem('import-already-committed');
      if (!staged.content) throw new Problem('import-outdated');
      const preview = staged.preview as StoredPreview;
      const count = preview.rejected.length;
      if (count > 0 && !acceptRejected) {
        throw new Problem('import-has-rejected-rows', {
          params: { count },
          faults: (reader) => preview.rejected.map((fault) => importFaultText(fault, reader)),
        });
      }
      const current = await this.current(manager);
      if (hashOf(current) !== staged.baseHash) throw new Problem('import-outdated');
      const imported = staged.content as ImportedOrganisation;
      const difference = diffOrganisation(current, imported);
      await this.organisation.apply(manager, id, staged.asOf, imported, difference);
      return toPreviewDto(id, preview, true, language);
    });
  }

  async view(): Promise<OrganisationDto> {
    const { units, leaders } = await this.currentOrganisation();
    return {
      asOf: await this.organisation.lastImportDay(),
      units: countLeadersBelow(units, leaders),
      leaders: leaders.length,
    };
  }

  async changeUnit(key: string, change: ChangeUnitDto): Promise<UnitDto> {
    const { kind, baselineScope } = change;
    if (key === KOMMUNE_KEY) throw new Problem('request-invalid', { faults: kommuneFault });
    const wanted = {
      ...(kind === undefined ? {} : { kind }),
      ...(baselineScope === undefined ? {} : { baselineScope }),
    };
    const unit = await this.organisation.changeUnit(key, wanted);
    const { units } = await this.view();
    const changed = unit && units.find((candidate) => candidate.key === key);
    if (!changed) throw new Problem('unit-not-found', { params: { key } });
    return changed;
  }

  /** The organisation as it is now, for a round that opens. */
  async currentOrganisation(): Promise<{ units: RosterUnit[]; leaders: RosterLeader[] }> {
    const { units, leaders } = await this.organisation.listCurrent();
    const keyOf = keysById(units);
    return {
      units: units.map((unit) => ({
        ...toUnit(unit, keyOf),
        baselineScope: unit.baselineScope,
      })),
      leaders: leaders.map(({ id, unitId, layer }) => ({
        id,
        unitKey: keyOf.get(unitId) ?? '',
        layer,
      })),
    };
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
): ImportPreviewDto {
  const rejected = preview.rejected.map((fault) => importFaultText(fault, language));
  return { ...preview, id, committed, rejected };
}
