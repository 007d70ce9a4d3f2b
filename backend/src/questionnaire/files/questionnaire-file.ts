import type { Questionnaire } from '../questionnaire';

/** A questionnaire as it lies in the folder. */
export interface QuestionnaireFile {
  /** Path within the folder, such as `annual/2026.1.yaml`. */
  readonly file: string;
  readonly content: Questionnaire;
  /** SHA-256 of the file, line ends as LF, in hex. */
  readonly hash: string;
}
