import type { ReadinessCheck } from '@ledelsespuls/contracts/bodies/rounds/occurrence';
import { Injectable } from '@nestjs/common';
import { BOX_CODES, BoxKeys } from '../envelope/box-keys.service';
import { OrganisationService } from '../organisation/organisation.service';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { ReleasedVersions } from '../questionnaire/released-versions.repository';
import { readinessChecks } from './readiness-checks';
import type { OccurrenceEntity } from './occurrence.entity';

/** Works out which readiness checks of planned rounds are met, from what is there now. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly questionnaires: QuestionnaireService,
    private readonly released: ReleasedVersions,
    private readonly organisation: OrganisationService,
    private readonly boxKeys: BoxKeys,
  ) {}

  /** The version that a planned round asks; null where the program has none of its kind. */
  versionOf({ kind, version, round }: OccurrenceEntity): string | null {
    return round?.version ?? version ?? this.questionnaires.newest(kind)?.content.version ?? null;
  }

  /** @param today ISO date */
  async checksOn(today: string): Promise<(occurrence: OccurrenceEntity) => ReadinessCheck[]> {
    const [released, rosterAsOf, canKeyBeKept] = await Promise.all([
      this.released.names(),
      this.organisation.rosterDay(),
      this.boxKeys.canBeKept(),
    ]);
    return (occurrence) =>
      readinessChecks({
        isReleased: released.has(`${occurrence.kind}/${this.versionOf(occurrence)}`),
        rosterAsOf,
        rosterMaxAge: occurrence.rosterMaxAge,
        discussedOn: occurrence.discussedOn,
        today,
        canBoxBeOpened: canKeyBeKept && areCodesTried(occurrence),
      });
  }
}

/** Where the program keeps the key itself there is nothing to try. */
function areCodesTried({ round, series }: OccurrenceEntity): boolean {
  const custody = round?.boxCustody ?? series?.boxCustody ?? 'file';
  return custody === 'file' || (round?.boxCodesTried ?? []).length >= BOX_CODES;
}
