import { Injectable } from '@nestjs/common';
import { strToU8 } from 'fflate';
import { Problem } from '../problem/problem';
import { InsightService } from '../insight/insight.service';
import type { WholeRound } from '../insight/results';
import { withinAccessScope, type AccessScope } from '../insight/access-scope';
import { readFonts } from '../paper/fonts.repository';
import { OrganisationName } from '../settings/organisation-name.service';
import { describeCsv } from './tables/describe-csv';
import { zipArchive } from './zip-archive';
import { printReport } from './document/print-report';
import { ANONYMITY } from './tables/report-texts';
import type { Language } from './share-words';
import { tablesOf } from './tables/tables-of';
import { writeCsv } from './tables/write-csv';
import { writeWorkbook } from './tables/write-workbook';

const REPORTED: ReadonlySet<string> = new Set(['kommune', 'forvaltning']);

/** Exports: files made of what somebody may see of a publication and of nothing else. */
@Injectable()
export class ReportService {
  constructor(
    private readonly insight: InsightService,
    private readonly organisation: OrganisationName,
  ) {}

  /** What changes exactly when a file may. */
  async version(): Promise<string> {
    return JSON.stringify([await this.insight.version(), this.organisation.value]);
  }

  /**
   * The report of a group that is shown: kommunen's with all forvaltninger that the reader may see, or
   * a forvaltning's with kommunen alone beside it, so that it can be handed on to those it is about.
   * @throws Problem where the round is not published, or has no such group with figures within the access scope
   */
  async report(
    roundKey: string,
    groupKey: string,
    language: Language,
    accessScope: AccessScope,
  ): Promise<Buffer> {
    const whole = await this.insight.whole(roundKey, accessScope);
    const found = whole.publication.groups.find(({ key }) => key === groupKey);
    if (found?.status !== 'shown' || !REPORTED.has(found.kind)) throw new Problem('page-not-found');
    const round = found.kind === 'kommune' ? whole : withGroupAlone(whole, groupKey);
    const municipality = this.organisation.value;
    return printReport({ round, group: found, municipality, language }, readFonts());
  }

  /** @throws Problem where the round is not published */
  async workbook(roundKey: string, language: Language, accessScope: AccessScope): Promise<Buffer> {
    const round = await this.insight.whole(roundKey, accessScope);
    const { closedOn } = round.publication.round;
    return writeWorkbook(tablesOf(round, this.organisation.value, language), language, closedOn);
  }

  /**
   * CSV files of the same tables in one archive, with their description.
   * @throws Problem where the round is not published
   */
  async csv(roundKey: string, language: Language, accessScope: AccessScope): Promise<Buffer> {
    const round = await this.insight.whole(roundKey, accessScope);
    const { round: about, minimum } = round.publication;
    const tables = tablesOf(round, this.organisation.value, language);
    const description = describeCsv(tables, language, {
      title: about.name,
      publisher: this.organisation.value,
      closedOn: about.closedOn,
      anonymity: ANONYMITY[language](minimum),
    });
    const files = [
      ...tables.map((table): [string, string] => [`${table.name}.csv`, writeCsv(table, language)]),
      ['csv-metadata.json', JSON.stringify(description, null, 2)] as const,
    ];
    const entries = files.map(([name, text]) => [name, strToU8(text)]);
    return zipArchive(Object.fromEntries(entries) as Record<string, Uint8Array>, about.closedOn);
  }
}

/** The round as those of one forvaltning may see it: no other is in the groups that it is printed from. */
function withGroupAlone(round: WholeRound, groupKey: string): WholeRound {
  const accessScope = { forvaltningKeys: [groupKey], until: null };
  return { ...round, publication: withinAccessScope(round.publication, accessScope) };
}
