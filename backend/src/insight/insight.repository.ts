import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { BaselineBackgroundEntity } from '../baseline/background/baseline-background.entity';
import { BaselineNumberEntity } from '../baseline/numbers/baseline-number.entity';
import { ElicitedLexiconEntity } from '../elicitation/elicited-lexicon.entity';
import type { Publication } from '../publication/publication';
import { PublicationEntity } from '../publication/publication.entity';
import type { PublishedSuccession } from './access-scope';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { QuestionnaireVersionEntity } from '../questionnaire/questionnaire-version.entity';

/** What there is to know of a publication without its figures. */
export interface PublicationRow {
  readonly publishedOn: string;
  readonly hash: string;
  readonly round: Publication['round'];
}

/** Everything that the serving connection may read. */
@Injectable()
export class InsightRepository {
  constructor(@InjectDataSource('serving') private readonly dataSource: DataSource) {}

  /**
   * Newest first. Of those published on one day the one that closed last comes first, then the one that was
   * published last, which is held beside the most others.
   */
  listPublications(): Promise<PublicationRow[]> {
    return this.dataSource.query(
      `SELECT published_on::text AS "publishedOn", hash, content::json -> 'round' AS round
       FROM publication
       ORDER BY published_on DESC, content::json #>> '{round,closedOn}' DESC,
                json_array_length(content::json -> 'heldBeside') DESC NULLS LAST, round_key`,
    );
  }

  /** What each publication is known by; every request asks, so their contents are not read. */
  async listHashes(): Promise<string[]> {
    const rows: { hash: string }[] = await this.dataSource.query(
      'SELECT hash FROM publication ORDER BY published_on DESC, round_key',
    );
    return rows.map(({ hash }) => hash);
  }

  /** The lineage of the forvaltninger of each publication. */
  listSuccessions(): Promise<PublishedSuccession[]> {
    return this.dataSource.query(
      `SELECT content::json #>> '{round,closedOn}' AS "closedOn",
              unit ->> 'key' AS key, unit -> 'succeeds' AS succeeds
       FROM publication CROSS JOIN LATERAL json_array_elements(content::json -> 'groups') AS unit
       WHERE unit ->> 'kind' = 'forvaltning' AND unit -> 'succeeds' IS NOT NULL`,
    );
  }

  findPublication(roundKey: string): Promise<PublicationEntity | null> {
    return this.dataSource.getRepository(PublicationEntity).findOneBy({ roundKey });
  }

  /** The elicited lexicon that a round's verdicts rest on; null is the assumed one. */
  async findLexicon(roundKey: string): Promise<ElicitedLexiconEntity | null> {
    const found = await this.dataSource
      .getRepository(PublicationEntity)
      .findOne({ where: { roundKey }, select: { roundId: true }, relations: { lexicon: true } });
    return found?.lexicon ?? null;
  }

  /** The elicited lexicon in use now; null is the assumed one. */
  async newestLexicon(): Promise<ElicitedLexiconEntity | null> {
    const [newest] = await this.dataSource
      .getRepository(ElicitedLexiconEntity)
      .find({ order: { version: 'DESC' }, take: 1 });
    return newest ?? null;
  }

  async findQuestionnaire(kind: string, version: string): Promise<Questionnaire> {
    const found = await this.dataSource
      .getRepository(QuestionnaireVersionEntity)
      .findOneByOrFail({ kind: kind as Questionnaire['kind'], version });
    return found.content;
  }

  listBaselineBackground(): Promise<BaselineBackgroundEntity[]> {
    return this.dataSource.getRepository(BaselineBackgroundEntity).find();
  }

  listBaselineNumbers(): Promise<BaselineNumberEntity[]> {
    return this.dataSource
      .getRepository(BaselineNumberEntity)
      .find({ order: { groupKey: 'ASC', itemKey: 'ASC' } });
  }
}
