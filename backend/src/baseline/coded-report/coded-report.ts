import type { Finding, Lexicon, Recommendation, VerdictRule } from '../baseline';

/** Where the coded report lies within the folder of the questionnaires. */
export const REPORT_FOLDER = 'baselines/2020';

export interface UntiedFindings {
  readonly reason: { readonly key: string; readonly da: string; readonly en: string };
  readonly findings: readonly string[];
}

/** Why a tie carries a verdict, or is evidence only. */
export interface JudgedTie {
  /** Key of the statement. */
  readonly statement: string;
  /** Id of the finding. */
  readonly finding: string;
  readonly reason: string;
}

/** The coded report of 2020. */
export interface CodedReport {
  readonly findings: readonly Finding[];
  readonly recommendations: readonly Recommendation[];
  readonly lexicon: Lexicon;
  readonly rule: VerdictRule;
  /** Findings that no statement measures, and why. */
  readonly untied: readonly UntiedFindings[];
  /** The ties of the newest annual questionnaire, each judged by itself. */
  readonly ties: readonly JudgedTie[];
}
