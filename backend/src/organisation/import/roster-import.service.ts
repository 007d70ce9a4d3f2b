import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ImportPreview } from '@ledelsespuls/contracts/bodies/organisation/organisation';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { Problem } from '../../problem/problem';
import { OrganisationName } from '../../settings/organisation-name.service';
import { asImported } from '../as-imported';
import { findNotNested, notNestedText } from '../find-not-nested';
import { OrganisationRepository } from '../organisation.repository';
import { proposeSuccessions } from '../succession/propose-successions';
import { nameProposals, SuccessionService } from '../succession/succession.service';
import { describeDifference } from './difference/describe-difference';
import { diffOrganisation } from './difference/diff-organisation';
import type { UploadedTable } from './files/parse-upload';
import { recogniseLeaders, type Recognised } from './difference/recognise-leaders';
import { UploadReader } from './files/upload-reader.service';
import type {
  ImportedOrganisation,
  ImportedUnit,
  ParsedOrganisation,
} from './imported-organisation';
import { importFaultText, type ImportFault } from './rows/import-fault';

type StoredPreview = Omit<ImportPreview, 'id' | 'committed' | 'rejected' | 'notices'> & {
  readonly rejected: readonly ImportFault[];
  readonly notices: readonly ImportFault[];
};

/** What HR has seen and wants all the same. */
interface Accepted {
  readonly acceptRejected: boolean;
  readonly acceptEarlier: boolean;
}

/** Takes a roster in two steps: what it would change is shown, and then carried out. */
@Injectable()
export class RosterImport {
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
    const read = await this.uploads.read({ leaders, units, organisationName });
    const current = asImported(await this.organisation.listCurrent());
    const recognised = recogniseLeaders(current.leaders, read.organisation.leaders);
    const parsed = {
      ...read,
      organisation: { ...read.organisation, leaders: recognised.leaders },
      notices: [...read.notices, ...recognisedNotices(recognised, leaders.name)],
    };
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
      const current = asImported(await this.organisation.listCurrent(manager));
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

function recognisedNotices({ by }: Recognised, file: string): ImportFault[] {
  return (['mail', 'name'] as const)
    .filter((way) => by[way] > 0)
    .map((way) => ({
      ...{ code: `known-by-${way}` as const, file, line: null, column: null },
      detail: String(by[way]),
    }));
}

function isEarlier(asOf: string, lastAsOf: string | null): boolean {
  return lastAsOf !== null && asOf < lastAsOf;
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
