import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Questionnaire, QuestionnaireKind } from './questionnaire';

/** A questionnaire file as it was when a round first used it. The database refuses a change. */
@Entity('questionnaire_version')
export class QuestionnaireVersionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questionnaire_version_pk' })
  kind: QuestionnaireKind;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'questionnaire_version_pk' })
  version: string;

  /** SHA-256 of the file, line ends as LF, in hex. */
  @Column('text')
  hash: string;

  @Column('jsonb')
  content: Questionnaire;
}
