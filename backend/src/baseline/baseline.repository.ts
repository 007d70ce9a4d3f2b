import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileFaultsError, type FileFault } from '../questionnaire/file-fault';
import { parseYaml } from '../questionnaire/parse-yaml';
import type { Finding, Lexicon, Recommendation } from './baseline';
import {
  FINDINGS_SCHEMA,
  LEXICON_SCHEMA,
  RECOMMENDATIONS_SCHEMA,
  UNTIED_SCHEMA,
} from './baseline-schema';

export interface UntiedFindings {
  readonly reason: { readonly key: string; readonly da: string; readonly en: string };
  readonly findings: readonly string[];
}

/** The coded report of 2020. */
export interface CodedReport {
  readonly findings: readonly Finding[];
  readonly recommendations: readonly Recommendation[];
  readonly lexicon: Lexicon;
  /** Findings that no statement measures, and why. */
  readonly untied: readonly UntiedFindings[];
}

/** @throws FileFaultsError with the faults of all files */
export function readCodedReport(questionnaires: string): CodedReport {
  const faults: FileFault[] = [];
  const read = <Content>(name: string, schema: object): Content => {
    const file = `baselines/2020/${name}.yaml`;
    try {
      return parseYaml<Content>(file, readFileSync(join(questionnaires, file), 'utf8'), schema);
    } catch (error) {
      if (!(error instanceof FileFaultsError)) throw error;
      faults.push(...error.faults);
      return undefined as Content;
    }
  };
  const report: CodedReport = {
    findings: read('findings', FINDINGS_SCHEMA),
    recommendations: read('recommendations', RECOMMENDATIONS_SCHEMA),
    lexicon: read('lexicon', LEXICON_SCHEMA),
    untied: read('untied', UNTIED_SCHEMA),
  };
  if (faults.length > 0) throw new FileFaultsError(faults);
  return report;
}
