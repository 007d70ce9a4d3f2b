import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { QuestionnaireFile } from './files/questionnaire-file';
import { QuestionnaireVersionEntity } from './questionnaire-version.entity';

/** The versions that have been released: kept in the database as they were, and never changed. */
@Injectable()
export class ReleasedVersions {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** Each as kind and version, such as `annual/2026.1`. */
  async names(): Promise<Set<string>> {
    const rows = await this.dataSource
      .getRepository(QuestionnaireVersionEntity)
      .find({ select: { kind: true, version: true } });
    return new Set(rows.map(({ kind, version }) => `${kind}/${version}`));
  }

  /** Releases a version; one that is released already stays as it is. */
  async release({ content, hash }: QuestionnaireFile): Promise<void> {
    const { kind, version } = content;
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(QuestionnaireVersionEntity)
      .values({ kind, version, hash, content: content as object })
      .orIgnore()
      .execute();
  }
}
