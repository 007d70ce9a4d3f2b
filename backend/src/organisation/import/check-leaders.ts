import type { ImportFault, ImportFaultCode } from './import-fault';
import type { ImportedLeader } from './imported-organisation';

export interface LeaderRow extends ImportedLeader {
  readonly line: number;
}

/** Enough to catch a slip of the pen; whether the address exists only a mail can tell. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** RFC 5321, 4.5.3.1.3. */
const LONGEST_MAIL = 254;
const MOST_LINES_NAMED = 5;

/**
 * Takes the rows that say who somebody is, once each. Where two rows share a mail or a number, both
 * are rejected: which of them is right is for HR to say.
 */
export function checkLeaders(
  file: string,
  rows: readonly LeaderRow[],
): { accepted: LeaderRow[]; rejected: ImportFault[] } {
  const linesByMail = linesBy(rows, ({ mail }) => mail?.toLowerCase() ?? null);
  const linesByNumber = linesBy(rows, ({ employeeNumber }) => employeeNumber);
  const rejected: ImportFault[] = [];
  const accepted = rows.flatMap((row): LeaderRow[] => {
    const { line, name, employeeNumber } = row;
    const mail = row.mail?.toLowerCase() ?? null;
    const reject = (code: ImportFaultCode, column: string | null, detail?: string): [] => {
      rejected.push({ code, file, line, column, detail });
      return [];
    };
    if (name === '') return reject('missing-name', 'navn');
    if (mail === null && employeeNumber === null) return reject('no-identity', null);
    if (mail !== null && !isMail(mail)) return reject('invalid-mail', 'mail');
    const sameMail = otherLines(linesByMail.get(mail ?? ''), line);
    if (sameMail) return reject('double-mail', 'mail', sameMail);
    const sameNumber = otherLines(linesByNumber.get(employeeNumber ?? ''), line);
    if (sameNumber) return reject('double-number', 'medarbejdernummer', sameNumber);
    return [{ ...row, mail }];
  });
  return { accepted, rejected };
}

/** The leader that a row is, without its place in the file. */
export function toLeader({
  employeeNumber,
  name,
  mail,
  layer,
  unitKey,
}: LeaderRow): ImportedLeader {
  return { employeeNumber, name, mail, layer, unitKey };
}

function isMail(text: string): boolean {
  return text.length <= LONGEST_MAIL && MAIL.test(text);
}

/** The first few: a mail that stands in every row would otherwise be told with every line. */
function otherLines(lines: readonly number[] | undefined, own: number): string {
  const others = (lines ?? []).slice(0, MOST_LINES_NAMED + 2).filter((line) => line !== own);
  const more = others.length > MOST_LINES_NAMED ? ' …' : '';
  return others.slice(0, MOST_LINES_NAMED).join(', ') + more;
}

function linesBy(
  rows: readonly LeaderRow[],
  keyOf: (row: LeaderRow) => string | null,
): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const known = lines.get(key);
    if (known) known.push(row.line);
    else lines.set(key, [row.line]);
  }
  return lines;
}
