import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileFaultsError, type FileFault } from '../../questionnaire/files/file-fault';
import { parseYaml } from '../../questionnaire/files/parse-yaml';
import { locateFaults } from '../../questionnaire/files/questionnaire.repository';
import {
  CLAUSES_SCHEMA,
  FINDINGS_SCHEMA,
  LEXICON_SCHEMA,
  PROVENANCE_SCHEMA,
  RECOMMENDATIONS_SCHEMA,
  RULE_SCHEMA,
  TIES_SCHEMA,
  UNTIED_SCHEMA,
} from './baseline-schema';
import { checkCodedReport } from './check-coded-report';
import { clauseFaults, withClauses, type Clauses } from './clauses';
import { REPORT_FOLDER, type CodedReport } from './coded-report';
import type { Provenance } from './provenance';

export type { CodedReport, UntiedFindings } from './coded-report';

/**
 * Reads the coded report of 2020 from the folder of the questionnaires.
 * @throws FileFaultsError with the faults of all files
 */
export function readCodedReport(questionnaires: string): CodedReport {
  const faults: FileFault[] = [];
  const read = <Content>(name: string, schema: object): Content => {
    const file = `${REPORT_FOLDER}/${name}.yaml`;
    const path = join(questionnaires, file);
    if (!existsSync(path)) {
      faults.push({ file, line: null, key: '', message: 'the file is missing' });
      return undefined as Content;
    }
    try {
      return parseYaml<Content>(file, readFileSync(path, 'utf8'), schema);
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
    rule: read('rule', RULE_SCHEMA),
    untied: read('untied', UNTIED_SCHEMA),
    ties: read('ties', TIES_SCHEMA),
  };
  const clauses = read<Clauses>('clauses', CLAUSES_SCHEMA);
  if (faults.length === 0) {
    const found = [...checkCodedReport(report), ...clauseFaults(report.findings, clauses)];
    faults.push(...locateFaults(questionnaires, found));
  }
  if (faults.length > 0) throw new FileFaultsError(faults);
  return { ...report, findings: withClauses(report.findings, clauses) };
}

/**
 * Reads where the coded report comes from.
 * @throws FileFaultsError with the faults of the file
 */
export function readProvenance(questionnaires: string): Provenance {
  const file = `${REPORT_FOLDER}/provenance.yaml`;
  const text = readFileSync(join(questionnaires, file), 'utf8');
  return parseYaml<Provenance>(file, text, PROVENANCE_SCHEMA);
}
