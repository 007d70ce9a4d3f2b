import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { BaselineNumberEntity } from '../baseline/baseline-number.entity';
import { PublicationEntity } from '../publication/publication.entity';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { QuestionnaireVersionEntity } from '../questionnaire/questionnaire-version.entity';

/** Everything that the serving connection may read. */
@Injectable()
export class InsightRepository {
  constructor(@InjectDataSource('serving') private readonly dataSource: DataSource) {}

  listPublications(): Promise<PublicationEntity[]> {
    return this.dataSource
      .getRepository(PublicationEntity)
      .find({ order: { publishedOn: 'DESC', roundKey: 'ASC' } });
  }

  findPublication(roundKey: string): Promise<PublicationEntity | null> {
    return this.dataSource.getRepository(PublicationEntity).findOneBy({ roundKey });
  }

  async findQuestionnaire(kind: string, version: string): Promise<Questionnaire> {
    const found = await this.dataSource
      .getRepository(QuestionnaireVersionEntity)
      .findOneByOrFail({ kind: kind as Questionnaire['kind'], version });
    return found.content;
  }

  listBaselineNumbers(): Promise<BaselineNumberEntity[]> {
    return this.dataSource.getRepository(BaselineNumberEntity).find();
  }
}
