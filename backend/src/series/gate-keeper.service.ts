import { Injectable } from '@nestjs/common';
import { OrganisationService } from '../organisation/organisation.service';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { ReleasedVersions } from '../questionnaire/released-versions.repository';
import { gatesOf, type Gate } from './gates';
import type { OccurrenceEntity } from './occurrence.entity';

/** Works out which gates of planned rounds are met, from what is there now. */
@Injectable()
export class GateKeeper {
  constructor(
    private readonly questionnaires: QuestionnaireService,
    private readonly released: ReleasedVersions,
    private readonly organisation: OrganisationService,
  ) {}

  /** The version that a planned round asks; null where the program has none of its kind. */
  versionOf({ kind, version, round }: OccurrenceEntity): string | null {
    return round?.version ?? version ?? this.questionnaires.newest(kind)?.content.version ?? null;
  }

  /** @param today ISO date */
  async gatesOn(today: string): Promise<(occurrence: OccurrenceEntity) => Gate[]> {
    const [released, rosterAsOf] = await Promise.all([
      this.released.names(),
      this.organisation.rosterDay(),
    ]);
    return (occurrence) =>
      gatesOf({
        isReleased: released.has(`${occurrence.kind}/${this.versionOf(occurrence)}`),
        rosterAsOf,
        rosterMaxAge: occurrence.rosterMaxAge,
        discussedOn: occurrence.discussedOn,
        today,
      });
  }
}
