import type { LocalisedText } from '../../questionnaire/questionnaire';
import type { FileFault } from '../../questionnaire/files/file-fault';
import type { Finding } from '../baseline';
import { REPORT_FOLDER } from './coded-report';

/** By finding: what it says, as a clause after "at" and "that". */
export type Clauses = Readonly<Record<string, LocalisedText>>;

/** The findings, those that have a clause with it. */
export function withClauses(findings: readonly Finding[], clauses: Clauses): Finding[] {
  return findings.map((finding) => {
    const said = clauses[finding.id];
    return said ? { ...finding, said } : finding;
  });
}

/** Clauses of findings that are not there, and such as do not read on after "at". */
export function clauseFaults(findings: readonly Finding[], clauses: Clauses): FileFault[] {
  const known = new Set(findings.map(({ id }) => id));
  const fault = (key: string, message: string): FileFault => ({
    file: `${REPORT_FOLDER}/clauses.yaml`,
    line: null,
    key,
    message,
  });
  return Object.entries(clauses).flatMap(([id, { da, en }]) => [
    ...(known.has(id) ? [] : [fault(id, 'there is no such finding')]),
    ...([da, en].some((text) => text.endsWith('.'))
      ? [fault(id, 'a clause ends without a full stop')]
      : []),
  ]);
}
