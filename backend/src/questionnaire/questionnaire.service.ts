import { Problem } from '../http/problem';
import { readFonts } from '../paper/fonts.repository';
import { printQuestionnaire } from './print-questionnaire';
import type { QuestionnaireSummaryDto } from './questionnaire.dto';
import type { QuestionnaireFile } from './questionnaire-file';
import { statementsOf } from './questionnaire-lookups';
import { readingTime } from './reading-time';

/** The questionnaires that came with the program. */
export class QuestionnaireService {
  constructor(private readonly files: readonly QuestionnaireFile[]) {}

  list(): QuestionnaireSummaryDto[] {
    return this.files.map(({ content }) => {
      const { kind, version, title, minutes } = content;
      const statements = statementsOf(content).length;
      const reading = { da: readingTime(content, 'da'), en: readingTime(content, 'en') };
      return { kind, version, title, minutes, statements, reading };
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

  /** A version as a PDF to fill in by hand. */
  print(kind: string, version: string, language: 'da' | 'en'): Promise<Buffer> {
    return printQuestionnaire(this.find(kind, version).content, language, readFonts());
  }
}
