import type { QuestionnaireSummary } from '@ledelsespuls/contracts/bodies/rounds/questionnaire';
import { Problem } from '../problem/problem';
import { readFonts } from '../paper/fonts.repository';
import { printQuestionnaire } from './print-questionnaire';
import type { QuestionnaireFile } from './files/questionnaire-file';
import { statementsOf } from './questionnaire-lookups';
import { readingTime } from './reading-time';

/** The questionnaires that came with the program. */
export class QuestionnaireService {
  /** @param files the newest version of a kind before the others of it */
  constructor(private readonly files: readonly QuestionnaireFile[]) {}

  /** @param released kind and version of each that is released, such as `annual/2026.1` */
  list(released: ReadonlySet<string> = new Set()): QuestionnaireSummary[] {
    return this.files.map(({ content }) => {
      const { kind, version, title, minutes } = content;
      const statements = statementsOf(content).length;
      const reading = { da: readingTime(content, 'da'), en: readingTime(content, 'en') };
      const isReleased = released.has(`${kind}/${version}`);
      return { kind, version, title, minutes, statements, reading, isReleased };
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

  /** The newest version of a kind; null where there is none. */
  newest(kind: string): QuestionnaireFile | null {
    return this.files.find(({ content }) => content.kind === kind) ?? null;
  }

  /** A version as a PDF to fill in by hand. */
  print(kind: string, version: string, language: 'da' | 'en'): Promise<Buffer> {
    return printQuestionnaire(this.find(kind, version).content, language, readFonts());
  }
}
