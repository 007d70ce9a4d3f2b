import type { ImportFault, ImportFaultCode } from './import-fault';
import type { ImportedLeader } from './imported-organisation';

export interface LeaderRow extends ImportedLeader {
  readonly line: number;
}

/** Enough to catch a slip of the pen; whether the address exists only a mail can tell. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Takes the rows that say who somebody is, once each. Where two rows share a mail or a number, both
 * are rejected: which of them is right is for HR to say.
 */
export function checkLeaders(
  file: string,
  rows: readonly LeaderRow[],
): { leaders: ImportedLeader[]; rejected: ImportFault[] } {
  const linesByMail = linesBy(rows, ({ mail }) => mail?.toLowerCase() ?? null);
  const linesByNumber = linesBy(rows, ({ employeeNumber }) => employeeNumber);
  const rejected: ImportFault[] = [];
  const leaders = rows.flatMap(({ line, ...row }): ImportedLeader[] => {
    const mail = row.mail?.toLowerCase() ?? null;
    const reject = (code: ImportFaultCode, column: string | null, detail?: string): [] => {
      rejected.push({ code, file, line, column, detail });
      return [];
    };
    const others = (lines: readonly number[] | undefined) =>
      (lines ?? []).filter((other) => other !== line).join(', ');
    if (row.name === '') return reject('missing-name', 'navn');
    if (mail === null && row.employeeNumber === null) return reject('no-identity', null);
    if (mail !== null && !MAIL.test(mail)) return reject('invalid-mail', 'mail');
    const sameMail = mail === null ? '' : others(linesByMail.get(mail));
    if (sameMail) return reject('double-mail', 'mail', sameMail);
    const sameNumber = others(linesByNumber.get(row.employeeNumber ?? ''));
    if (sameNumber) return reject('double-number', 'medarbejdernummer', sameNumber);
    return [{ ...row, mail }];
  });
  return { leaders, rejected };
}

function linesBy(
  rows: readonly LeaderRow[],
  keyOf: (row: LeaderRow) => string | null,
): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) lines.set(key, [...(lines.get(key) ?? []), row.line]);
  }
  return lines;
}
