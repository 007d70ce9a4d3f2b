import { Problem } from '../http/problem';
import type { Questionnaire } from './questionnaire';
import type { QuestionnaireSummaryDto } from './questionnaire.dto';
import { statementsOf } from './questionnaire-lookups';

/** A questionnaire file, read and checked. */
export interface QuestionnaireFile {
  readonly content: Questionnaire;
  /** SHA-256 of the file, line ends as LF, in hex. */
  readonly hash: string;
}

/** The questionnaires that came with the program. */
export class QuestionnaireService {
  constructor(private readonly files: readonly QuestionnaireFile[]) {}

  list(): QuestionnaireSummaryDto[] {
    return this.files.map(({ content }) => {
      const { kind, version, title, minutes } = content;
      return { kind, version, title, minutes, statements: statementsOf(content).length };
    });
  }

  /** @throws Problem where there is no such version */
  find(kind: string, version: string): QuestionnaireFile {
    const file = this.files.find(
      ({ content }) => content.kind === kind && content.version === version,
    );
    if (!file) throw new Problem('questionnaire-not-found', { params: { kind, version } });
    return file;
  }
}
